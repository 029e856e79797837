// The written path and the query of the request, a question mark between them where there is one
exports.handler = async (event) => {
  const qs = event.rawQueryString;
  // ok: no-open-redirect
  return { statusCode: 301, headers: { Location: '/new/place' + (qs ? '?' : '') + qs } };
};
