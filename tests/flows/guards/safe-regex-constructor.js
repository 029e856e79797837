// A regular expression made by the constructor has both anchors.
const { Pool } = require('pg');
const pool = new Pool();
const ISO = new RegExp('^[A-Z]{2}$');

exports.handler = async (event) => {
  const { country } = event.queryStringParameters;
  if (ISO.test(country) === false) return { statusCode: 400, body: 'country' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM taxes WHERE country = '${country}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
