// The right operand of && is a constant clause.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const after = event.queryStringParameters && event.queryStringParameters.after;
  const clause = after && ' AND created_at > $1';
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM news WHERE published' + (clause || ' AND $1::text IS NULL'), [after]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
