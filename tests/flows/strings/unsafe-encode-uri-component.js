// encodeURIComponent leaves the single quote as it is.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const tag = encodeURIComponent(event.queryStringParameters.tag);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM links WHERE tag = '${tag}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
