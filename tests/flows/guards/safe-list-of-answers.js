// Every one of a list of answers is true.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { name, city } = event.queryStringParameters;
  const checks = [/^\w+$/.test(name), city.length < 40];
  if (!checks.every(Boolean)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
