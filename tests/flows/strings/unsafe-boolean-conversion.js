// The flag is compared, but its text is stored.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { enabled } = JSON.parse(event.body);
  const value = enabled === undefined ? false : enabled;
  // ruleid: no-sql-injection
  await pool.query(`UPDATE flags SET enabled = ${value} WHERE name = 'beta'`);
  return { statusCode: 204, body: '' };
};
