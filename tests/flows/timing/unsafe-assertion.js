// An assertion compares.
const crypto = require('crypto');
const assert = require('assert');
exports.handler = async (event) => {
  const expected = crypto.createHmac('sha256', process.env.APP_SECRET).update(event.body, 'utf8').digest('hex');
  const actual = (event.headers['x-hub-signature-256'] || '').split('=')[1];
  try {
    // ruleid: no-timing-unsafe-compare
    assert.strictEqual(actual, expected);
  } catch {
    return { statusCode: 401 };
  }
  return { statusCode: 200 };
};
