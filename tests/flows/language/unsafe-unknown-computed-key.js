// The key is chosen at run time, so the text of the sender can be what is read.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const which = event.queryStringParameters.which;
  const columns = { newest: 'created_at', custom: event.queryStringParameters.column };
  const column = columns[which];
  if (!column) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM slides ORDER BY ${column}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
