// A filter and a file of the sender
const jq = require('node-jq');
exports.handler = async (event) => {
  const { filter, file } = event.queryStringParameters;
  // ruleid: no-code-injection
  const out = await jq.run(filter, '/tmp/data.json');
  // ruleid: no-path-traversal
  const out2 = await jq.run('.a', '/tmp/' + file);
  return { statusCode: 200, body: out + out2 };
};
