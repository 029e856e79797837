// Unary plus, multiplication and bitwise operators make numbers.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { page, size } = event.queryStringParameters;
  const offset = (+page - 1) * size;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM photos ORDER BY id OFFSET ${offset}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
