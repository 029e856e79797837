// String.raw joins its values like any template.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const pattern = event.queryStringParameters.pattern;
  const text = String.raw`SELECT * FROM files WHERE name ~ '\.${pattern}$'`;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text, [pattern]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
