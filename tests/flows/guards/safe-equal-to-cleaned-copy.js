// What equals its cleaned copy is clean.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { name } = event.pathParameters;
  if (name !== name.replace(/\W/g, '')) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
