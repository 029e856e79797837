// The body is a constant, the text is an argument of the call.
exports.handler = async (event) => {
  const { expression, value } = JSON.parse(event.body);
  // ok: no-code-injection
  const calculate = new Function('value', 'return value * 2;');
  return { statusCode: 200, body: String(calculate(value, expression)) };
};
