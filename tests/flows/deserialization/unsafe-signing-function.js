// The keyed digest is one of something else, is made without a key, or is compared too late
const { createHash, createHmac, timingSafeEqual } = require('node:crypto');
const { unserialize } = require('node-serialize');

function sign(text) {
  return createHmac('sha256', process.env.STATE_KEY).update(text).digest();
}

function digest(text) {
  const sum = createHash('sha512');
  sum.update(text);
  return sum.digest('hex');
}

exports.handler = async (event) => {
  const { data, id, mac } = JSON.parse(event.body);
  if (!timingSafeEqual(sign(id), Buffer.from(mac, 'hex'))) return { statusCode: 403 };
  // ruleid: no-unsafe-deserialization
  const state = unserialize(data);
  return { statusCode: 200, body: JSON.stringify(state) };
};

exports.older = async (event) => {
  const { data, mac } = JSON.parse(event.body);
  if (digest(data) !== mac) return { statusCode: 403 };
  // ruleid: no-unsafe-deserialization
  return { statusCode: 200, body: JSON.stringify(unserialize(data)) };
};

exports.late = async (event) => {
  const { data, mac } = JSON.parse(event.body);
  // ruleid: no-unsafe-deserialization
  const state = unserialize(data);
  if (!timingSafeEqual(sign(data), Buffer.from(mac, 'hex'))) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(state) };
};
