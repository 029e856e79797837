// An address in the body says whose password it is.
const bcrypt = require('bcryptjs');
const { Pool } = require('pg');
const pool = new Pool();
// ruleid: require-authentication
exports.handler = async (event) => {
  const { email, password } = JSON.parse(event.body);
  await pool.query('UPDATE users SET hash = $1 WHERE email = $2', [await bcrypt.hash(password, 12), email]);
  return { statusCode: 204 };
};
