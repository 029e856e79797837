// new vm.Script compiles a constant.
const { Script, createContext } = require('vm');

exports.handler = async (event) => {
  const { rule, input } = JSON.parse(event.body);
  // ok: no-code-injection
  const script = new Script('input > 10');
  const result = script.runInContext(createContext({ input, rule }));
  return { statusCode: 200, body: String(result) };
};
