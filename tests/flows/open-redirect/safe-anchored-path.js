// A slash and word characters only: no second slash, no host.
exports.handler = async (event) => {
  const to = event.queryStringParameters.to;
  if (!/^\/[a-z0-9-]+$/.test(to)) return { statusCode: 400 };
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: to } };
};
