// Decoding with a key verifies.
const jwt = require('jwt-simple');
exports.handler = async (event) => {
  // ok: no-unverified-token
  const claims = jwt.decode(event.headers['x-token'], process.env.JWT_SECRET, false, 'HS256');
  return { statusCode: 200, body: JSON.stringify({ id: claims.userId }) };
};
