// JSON.stringify makes the value of a bound parameter.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const settings = JSON.parse(event.body).settings;
  const text = JSON.stringify({ settings, version: 2 });
  // ok: no-sql-injection
  await pool.query('UPDATE accounts SET settings = $1 WHERE id = 7', [text]);
  return { statusCode: 204, body: '' };
};
