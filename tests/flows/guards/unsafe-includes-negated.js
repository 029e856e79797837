// The request goes on when the list does not hold the text.
const { Pool } = require('pg');
const pool = new Pool();
const TABLES = ['users', 'orders'];

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (TABLES.includes(table)) return { statusCode: 403, body: 'reserved' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
