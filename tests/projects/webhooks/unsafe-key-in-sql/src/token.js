// The token is verified after something else was read than the key.
const { Pool } = require('pg');
const jwt = require('jsonwebtoken');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => {
  const { rows } = await pool.query('SELECT public_key FROM tenants WHERE id = $1', [event.headers['x-tenant']]);
  if (rows.length === 0) return { statusCode: 401 };
  const found = await pool.query('SELECT * FROM notes WHERE owner = $1', [event.queryStringParameters.owner]);
  if (found.rows.length === 0) return { statusCode: 404 };
  jwt.verify(event.headers.authorization, rows[0].public_key, { algorithms: ['RS256'] });
  return { statusCode: 200, body: JSON.stringify(found.rows) };
};
