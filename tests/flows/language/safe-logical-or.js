// The left operand of || is a comparison, so the result is true or false.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const params = event.queryStringParameters || {};
  const active = params.active === 'yes' || params.active === 'true';
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM members WHERE active = ${active}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
