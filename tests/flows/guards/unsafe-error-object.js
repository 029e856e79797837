// An object of errors that is asked for another error lets the name pass.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const errors = {};
  if (!/^\w+$/.test(body.name)) errors.name = 'only letters';
  if (errors.email) return { statusCode: 400, body: JSON.stringify(errors) };
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO names (name) VALUES ('${body.name}')`);
  return { statusCode: 201, body: '' };
};
