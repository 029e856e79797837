// Number.isNaN of a text is false whatever the text is.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { page } = event.queryStringParameters;
  if (!(!Number.isNaN(page))) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items LIMIT 20 OFFSET ${page}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
