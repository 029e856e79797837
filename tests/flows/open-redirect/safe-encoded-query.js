// An address in the query of a written one goes nowhere.
exports.handler = async (event) => {
  const back = encodeURIComponent(event.queryStringParameters.back);
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: '/login?back=' + back } };
};
