// The issuer of a token that nobody verified.
const jwt = require('jsonwebtoken');
exports.handler = async (event) => {
  const token = event.headers.authorization.slice(7);
  const { iss } = jwt.decode(token);
  // ruleid: no-ssrf
  const res = await fetch(`${iss}/.well-known/jwks.json`);
  return res.json();
};
