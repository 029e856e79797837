// every asks all elements.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const ids = event.queryStringParameters.ids.split(',');
  if (!ids.every((id) => /^\d+$/.test(id))) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM seats WHERE id IN (${ids.join(',')})`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
