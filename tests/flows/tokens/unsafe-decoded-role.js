// A role of a decoded token decides.
const { decodeJwt } = require('jose');
exports.handler = async (event) => {
  // ruleid: no-unverified-token
  const claims = decodeJwt(event.headers.authorization.replace('Bearer ', ''));
  if (claims.role !== 'admin') return { statusCode: 403 };
  return { statusCode: 200, body: 'secret' };
};
