// The check comes after the use.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { zip } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM towns WHERE zip = '" + zip + "'");
  if (!/^\d{5}$/.test(zip)) return { statusCode: 400, body: 'bad zip' };
  return { statusCode: 200, body: JSON.stringify(rows) };
};
