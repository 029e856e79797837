// Callers show certificates.
const { Pool } = require('pg');
const pool = new Pool();
// ok: require-authentication
exports.handler = async (event) => {
  await pool.query('INSERT INTO inbox (body) VALUES ($1)', [event.body]);
  return { statusCode: 201 };
};
