const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  const { rows } = await pool.query('SELECT id, hash FROM users WHERE email = $1', [email]);
  if (!rows[0] || !(await bcrypt.compare(password, rows[0].hash))) return { statusCode: 401 };
  await pool.query('UPDATE users SET last_login = now() WHERE id = $1', [rows[0].id]);
  return { statusCode: 200, body: JSON.stringify({ token: jwt.sign({ sub: rows[0].id }, process.env.SECRET) }) };
};
