// The token of a mail finds the user.
const bcrypt = require('bcryptjs');
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  const { token, password } = JSON.parse(event.body);
  const { rows } = await pool.query('SELECT user_id FROM resets WHERE token = $1 AND expires > now()', [token]);
  if (rows.length === 0) return { statusCode: 400 };
  await pool.query('UPDATE users SET hash = $1 WHERE id = $2', [await bcrypt.hash(password, 12), rows[0].user_id]);
  return { statusCode: 204 };
};
