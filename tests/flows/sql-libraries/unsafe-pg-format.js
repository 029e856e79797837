// %s of pg-format puts the text in unchanged.
const format = require('pg-format');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { column, value } = event.queryStringParameters;
  const text = format('SELECT * FROM boats WHERE %s = %L', column, value);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
