// A check of String(x) is a check of x.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (!/^[a-z]+$/.test(String(table))) return { statusCode: 404, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
