// Health, login, registration and reset of passwords are there for everybody.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async () => {
  await pool.query('SELECT 1');
  return { statusCode: 200, body: 'ok' };
};
