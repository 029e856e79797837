// some is satisfied by one good element.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const ids = event.queryStringParameters.ids.split(',');
  if (!ids.some((id) => /^\d+$/.test(id))) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM seats WHERE id IN (${ids.join(',')})`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
