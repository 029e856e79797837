// The constant map is asked and its answer goes into the text.
const { Pool } = require('pg');
const pool = new Pool();
const TABLES = new Map([['u', 'users'], ['g', 'groups']]);

exports.handler = async (event) => {
  const short = event.pathParameters.kind;
  const table = TABLES.get(short) || 'users';
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
