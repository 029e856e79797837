// The left operand of || is chosen by the sender.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const params = event.queryStringParameters || {};
  const active = params.active || 'true';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM members WHERE active = ${active}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
