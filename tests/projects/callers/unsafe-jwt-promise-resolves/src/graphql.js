// A promise is fulfilled whatever the callback of a verification is told.
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
const verify = (token) => new Promise((resolve) => jwt.verify(token, process.env.K, { algorithms: ['RS256'] }, (error, claims) => resolve(error ? {} : claims)));
// ruleid: require-authentication
exports.handler = async (event) => {
  const claims = await verify(event.headers.authorization);
  console.log(claims.sub);
  await pool.query('DELETE FROM orders WHERE id = $1', [event.queryStringParameters.id]);
  return { statusCode: 204 };
};
