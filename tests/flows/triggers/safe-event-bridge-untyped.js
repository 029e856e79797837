// The detail is destructured in the parameter list and bound.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async ({ detail }) => {
  const { userId, reason } = detail;
  // ok: no-sql-injection
  await pool.query('INSERT INTO bans (user_id, reason) VALUES ($1, $2)', [userId, reason]);
};
