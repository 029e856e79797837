// The request goes on when the list holds the text.
const { Pool } = require('pg');
const pool = new Pool();
const TABLES = ['users', 'orders'];

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (!TABLES.includes(table)) return { statusCode: 403, body: 'unknown' };
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
