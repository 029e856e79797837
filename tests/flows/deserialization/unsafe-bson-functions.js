// BSON whose functions are evaluated.
const { deserialize } = require('bson');
exports.handler = async (event) => {
  const bytes = Buffer.from(event.body, 'base64');
  // ruleid: no-unsafe-deserialization
  const doc = deserialize(bytes, { evalFunctions: true });
  return { statusCode: 200, body: JSON.stringify(doc) };
};
