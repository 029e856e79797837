// The expression of mathjs is a constant and the value is a number.
const { create, all } = require('mathjs');
const vm = require('node:vm');
const math = create(all);

exports.handler = async (event) => {
  const { formula, x } = event.queryStringParameters;
  // ok: no-code-injection
  const value = math.evaluate('sqrt(x) + 1', { x: Number(x), formula: formula.length });
  return { statusCode: 200, body: String(value) };
};
