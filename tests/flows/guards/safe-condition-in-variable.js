// The variable holds the result of the real check.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { year } = event.queryStringParameters;
  const valid = typeof year === 'string' && /^(19|20)\d\d$/.test(year);
  if (!valid) return { statusCode: 400, body: 'year' };
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM budgets WHERE year = ' + year);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
