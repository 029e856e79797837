// Only the number of parts of a split header goes into the text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const parts = (event.headers['x-scope'] || '').split(':');
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM grants WHERE depth = ' + parts.length);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
