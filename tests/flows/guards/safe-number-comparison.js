// Only the text of a number is more than nothing.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { page } = event.queryStringParameters;
  if (!(Number(page) > 0)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items LIMIT 20 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
