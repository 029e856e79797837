// parseInt reads the digits at the start and says nothing of the rest.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { page } = event.queryStringParameters;
  if (!(parseInt(page, 10) > 0)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items LIMIT 20 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
