// A JSON value is checked to be a text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { score } = JSON.parse(event.body);
  if (typeof score !== 'string') return { statusCode: 400, body: 'score' };
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO scores (score) VALUES (${score})`);
  return { statusCode: 201, body: '' };
};
