// Plus between two texts is concatenation, not arithmetic.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { page, size } = event.queryStringParameters;
  const offset = page + size;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM photos ORDER BY id OFFSET ${offset}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
