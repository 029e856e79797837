// The detail is destructured in the parameter list.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async ({ detail }) => {
  const { userId, reason } = detail;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO bans (user_id, reason) VALUES ($1, '${reason}')`, [userId]);
};
