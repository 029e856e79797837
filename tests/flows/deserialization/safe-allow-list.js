// The text is one of a written list.
const { unserialize } = require('node-serialize');
const ALLOWED = ['{"theme":"dark"}', '{"theme":"light"}'];
exports.handler = async (event) => {
  const { text } = JSON.parse(event.body);
  if (!ALLOWED.includes(text)) return { statusCode: 400 };
  // ok: no-unsafe-deserialization
  return unserialize(text);
};
