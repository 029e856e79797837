// The key is chosen at run time, and every value of the object is a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const which = event.queryStringParameters.which;
  const columns = { newest: 'created_at', custom: 'position' };
  const column = columns[which];
  if (!column) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM slides ORDER BY ${column}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
