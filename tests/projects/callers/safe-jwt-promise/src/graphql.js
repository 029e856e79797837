// A promise is fulfilled only where the callback of a verification is told of no error.
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const verify = (token) => new Promise((resolve, reject) => jwt.verify(token, process.env.K, { algorithms: ['RS256'] }, (error, claims) => (error ? reject(error) : resolve(claims))));
// ok: require-authentication
exports.handler = async (event) => {
  const claims = await verify(event.headers.authorization);
  await pool.query('DELETE FROM orders WHERE owner = $1', [claims.sub]);
  return { statusCode: 204 };
};
