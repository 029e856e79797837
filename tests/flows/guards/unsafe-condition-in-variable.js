// The variable holds the result of a check for presence.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { year } = event.queryStringParameters;
  const valid = typeof year === 'string' && year.length > 0;
  if (!valid) return { statusCode: 400, body: 'year' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM budgets WHERE year = ' + year);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
