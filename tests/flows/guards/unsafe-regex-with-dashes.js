// Thirty-six characters of any kind.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  if (!/^[^\s]{36}$/.test(id)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
