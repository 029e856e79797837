// A JSON value is checked to be a number.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { score } = JSON.parse(event.body);
  if (typeof score !== 'number') return { statusCode: 400, body: 'score' };
  // ok: no-sql-injection
  await pool.query(`INSERT INTO scores (score) VALUES (${score})`);
  return { statusCode: 201, body: '' };
};
