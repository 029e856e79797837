// The flag is turned into a boolean.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { enabled } = JSON.parse(event.body);
  const value = enabled === undefined ? false : Boolean(enabled);
  // ok: no-sql-injection
  await pool.query(`UPDATE flags SET enabled = ${value} WHERE name = 'beta'`);
  return { statusCode: 204, body: '' };
};
