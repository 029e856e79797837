// Data of the sender, a filter of the program
const jq = require('node-jq');
exports.handler = async (event) => {
  // ok: no-code-injection
  const out = await jq.run('.items | length', JSON.parse(event.body), { input: 'json', output: 'json' });
  return { statusCode: 200, body: JSON.stringify(out) };
};
