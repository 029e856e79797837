// A library compares in constant time; presence and length tell nothing.
const tsscmp = require('tsscmp');
const crypto = require('crypto');
exports.handler = async (event) => {
  const expected = 'v0=' + crypto.createHmac('sha256', process.env.SLACK_SIGNING_SECRET).update(`v0:${event.headers['x-slack-request-timestamp']}:${event.body}`).digest('hex');
  // ok: no-timing-unsafe-compare
  if (!tsscmp(expected, event.headers['x-slack-signature'])) return { statusCode: 401 };
  const apiKey = event.headers['x-api-key'];
  // ok: no-timing-unsafe-compare
  if (apiKey === undefined || apiKey === '') return { statusCode: 401 };
  // ok: no-timing-unsafe-compare
  if (typeof process.env.API_KEY !== 'string' || apiKey.length !== process.env.API_KEY.length) return { statusCode: 500 };
  return { statusCode: 200 };
};
