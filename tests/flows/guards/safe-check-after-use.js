// The check comes before the use.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { zip } = event.queryStringParameters;
  if (!/^\d{5}$/.test(zip)) return { statusCode: 400, body: 'bad zip' };
  // ok: no-sql-injection
  const { rows } = await pool.query("SELECT * FROM towns WHERE zip = '" + zip + "'");
  return { statusCode: 200, body: JSON.stringify(rows) };
};
