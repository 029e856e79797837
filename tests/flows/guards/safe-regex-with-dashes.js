// Hexadecimal digits and dashes make no SQL.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  if (!/^[0-9a-f-]{36}$/i.test(id)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
