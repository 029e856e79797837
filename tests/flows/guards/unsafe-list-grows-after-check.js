// What is added to a list after its check was not checked.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const names = body.names;
  if (!names.every((name) => /^\w+$/.test(name))) return { statusCode: 400, body: '' };
  names.push(body.other);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name IN ('${names.join("', '")}')`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
