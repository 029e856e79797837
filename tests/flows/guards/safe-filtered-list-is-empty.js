// No column is left that the list does not name.
const { Pool } = require('pg');
const pool = new Pool();

const allowed = ['id', 'name', 'created'];

exports.handler = async (event) => {
  const columns = event.queryStringParameters.columns.split(',');
  const others = columns.filter((column) => !allowed.includes(column));
  if (others.length > 0) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns.join(', ')} FROM users`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
