// new vm.Script compiles the text.
const { Script, createContext } = require('vm');

exports.handler = async (event) => {
  const { rule, input } = JSON.parse(event.body);
  // ruleid: no-code-injection
  const script = new Script(rule);
  const result = script.runInContext(createContext({ input, rule }));
  return { statusCode: 200, body: String(result) };
};
