// The right operand of && is what the expression answers when the left one is truthy.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const after = event.queryStringParameters && event.queryStringParameters.after;
  const clause = after && " AND created_at > '" + after + "'";
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM news WHERE published' + (clause || ' AND $1::text IS NULL'), [after]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
