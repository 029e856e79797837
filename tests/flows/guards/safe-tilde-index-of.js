// ~indexOf is true when the list holds the value.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (!~['users', 'orders'].indexOf(table)) return { statusCode: 404, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
