// BSON without functions.
const { deserialize } = require('bson');
exports.handler = async (event) => {
  const bytes = Buffer.from(event.body, 'base64');
  // ok: no-unsafe-deserialization
  const doc = deserialize(bytes, { promoteLongs: true });
  return { statusCode: 200, body: JSON.stringify(doc) };
};
