// Every value in a written list was checked.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { first, last, city } = event.queryStringParameters;
  if (![first, last].every((text) => /^[a-z]+$/i.test(text))) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people WHERE first = '${first}' AND other = '${last}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
