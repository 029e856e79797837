// A result with a field `error` tells whether somebody is known.
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
function authenticate(headers) {
  const token = (headers.authorization || '').replace('Bearer ', '');
  if (!token) return { error: { statusCode: 401, body: 'no token' } };
  try {
    return { user: jwt.verify(token, process.env.SECRET, { algorithms: ['HS256'] }) };
  } catch (e) {
    return { error: { statusCode: 401, body: e.message } };
  }
}
// ok: require-authentication
exports.handler = async (event) => {
  const { user, error } = authenticate(event.headers);
  if (error) return error;
  const { rows } = await pool.query('SELECT * FROM documents');
  return { statusCode: 200, body: JSON.stringify({ rows }) };
};
