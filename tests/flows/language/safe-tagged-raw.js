// String.raw around constants only.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const pattern = event.queryStringParameters.pattern;
  const text = String.raw`SELECT * FROM files WHERE name ~ '\.pdf$' OR name = $1`;
  // ok: no-sql-injection
  const { rows } = await pool.query(text, [pattern]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
