// The encoded text is bound.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const tag = encodeURIComponent(event.queryStringParameters.tag);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM links WHERE tag = $1`, [tag]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
