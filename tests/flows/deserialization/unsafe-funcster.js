// funcster makes functions of texts.
const funcster = require('funcster');
exports.handler = async (event) => {
  const payload = JSON.parse(event.body);
  // ruleid: no-unsafe-deserialization
  const task = funcster.deepDeserialize(payload.task);
  return { statusCode: 200, body: String(task) };
};
