// (0, eval) is eval too.
exports.handler = async (event) => {
  const { x } = event.queryStringParameters;
  // ruleid: no-code-injection
  const value = (0, eval)('Math.sqrt(' + x + ')');
  return { statusCode: 200, body: String(value) };
};
