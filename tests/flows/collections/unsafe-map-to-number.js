// filter keeps the elements as they were sent.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const ids = event.queryStringParameters.ids.split(',');
  const wanted = ids.filter(Boolean);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`DELETE FROM carts WHERE id IN (${wanted.join(',')})`);
  return { statusCode: 200, body: String(rows.length) };
};
