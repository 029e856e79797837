// Another field of what is parsed or a default is written.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  let input;
  try {
    input = JSON.parse(event.body);
  } catch {
    input = { name: 'nobody' };
  }
  input.role = 'fixed';
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${input.name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
