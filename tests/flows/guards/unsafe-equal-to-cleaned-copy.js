// A copy without spaces still holds quotes.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { name } = event.pathParameters;
  if (name !== name.replace(/\s/g, '')) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
