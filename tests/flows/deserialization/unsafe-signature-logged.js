// The signature is computed and not enforced.
const { createHmac } = require('node:crypto');
const { unserialize } = require('node-serialize');
exports.handler = async (event) => {
  const { text, sig } = JSON.parse(event.body);
  const expected = createHmac('sha256', process.env.SECRET).update(text).digest('hex');
  console.log(expected === sig);
  // ruleid: no-unsafe-deserialization
  return unserialize(text);
};
