const bcrypt = require('bcryptjs');
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  await pool.query('INSERT INTO users (email, hash) VALUES ($1, $2)', [email, await bcrypt.hash(password, 12)]);
  return { statusCode: 201 };
};
