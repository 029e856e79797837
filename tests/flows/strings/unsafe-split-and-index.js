// One part of a split header goes into the text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const parts = (event.headers['x-scope'] || '').split(':');
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM grants WHERE scope = '" + parts[1] + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
