// Functions of the program make the digest and compare it.
const crypto = require('crypto');
function sign(body) { return crypto.createHmac('sha1', process.env.KEY).update(body).digest('base64'); }
function same(a, b) {
  // ruleid: no-timing-unsafe-compare
  return a === b;
}
exports.handler = async (event) => {
  if (!same(event.headers['x-signature'], sign(event.body))) return { statusCode: 403 };
  return { statusCode: 200, body: '' };
};
