// The sender chooses among written texts.
const { createHmac, timingSafeEqual } = require('node:crypto');
const { unserialize } = require('node-serialize');
const STATES = { a: '{"x":1}', b: '{"x":2}' };
exports.handler = async (event) => {
  const text = STATES[event.queryStringParameters.state];
  if (!text) return { statusCode: 404 };
  // ok: no-unsafe-deserialization
  const state = unserialize(text);
  return { statusCode: 200, body: JSON.stringify(state) };
};
