// compileFunction of vm compiles the formula.
const { create, all } = require('mathjs');
const vm = require('node:vm');
const math = create(all);

exports.handler = async (event) => {
  const { formula, x } = event.queryStringParameters;
  // ruleid: no-code-injection
  const value = vm.compileFunction(`return ${formula}`, ['x'])(Number(x));
  return { statusCode: 200, body: String(value) };
};
