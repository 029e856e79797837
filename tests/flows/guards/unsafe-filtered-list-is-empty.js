// No column is longer than ten letters: that says nothing of its content.
const { Pool } = require('pg');
const pool = new Pool();

const allowed = ['id', 'name', 'created'];

exports.handler = async (event) => {
  const columns = event.queryStringParameters.columns.split(',');
  const others = columns.filter((column) => column.length > 10);
  if (others.length > 0) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT ${columns.join(', ')} FROM users`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
