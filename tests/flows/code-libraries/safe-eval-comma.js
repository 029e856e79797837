// (0, eval) gets a number.
exports.handler = async (event) => {
  const { x } = event.queryStringParameters;
  // ok: no-code-injection
  const value = (0, eval)('Math.sqrt(' + Number(x) + ')');
  return { statusCode: 200, body: String(value) };
};
