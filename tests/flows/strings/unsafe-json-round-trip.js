// JSON.stringify escapes double quotes and leaves single ones.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const settings = JSON.parse(event.body).settings;
  const text = JSON.stringify({ settings, version: 2 });
  // ruleid: no-sql-injection
  await pool.query(`UPDATE accounts SET settings = '${text}' WHERE id = 7`);
  return { statusCode: 204, body: '' };
};
