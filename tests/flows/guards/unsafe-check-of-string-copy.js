// A check of the text of another parameter.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { table } = event.pathParameters;
  if (!/^[a-z]+$/.test(String(event.pathParameters.stage))) return { statusCode: 404, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
