// A slow expression in `match`.
exports.handler = async (event) => {
  // ruleid: no-regex-injection
  const parts = event.queryStringParameters.mail.match(/^([a-z0-9]+)*@example\.com$/);
  return { statusCode: parts ? 200 : 400 };
};
