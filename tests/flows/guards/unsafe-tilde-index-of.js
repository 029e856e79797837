// The index of a word in the value, not of the value in a list.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (!~table.indexOf('users')) return { statusCode: 404, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
