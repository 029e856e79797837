// The public key of a tenant verifies the token.
const { Pool } = require('pg');
const jwt = require('jsonwebtoken');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  const { rows } = await pool.query('SELECT public_key FROM tenants WHERE id = $1', [event.headers['x-tenant']]);
  if (rows.length === 0) return { statusCode: 401 };
  const claims = jwt.verify(event.headers.authorization, rows[0].public_key, { algorithms: ['RS256'] });
  const found = await pool.query('SELECT * FROM notes WHERE owner = $1', [claims.sub]);
  return { statusCode: 200, body: JSON.stringify(found.rows) };
};
