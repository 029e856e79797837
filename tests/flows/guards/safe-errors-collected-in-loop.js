// No error was collected for any field that the list names.
const { Pool } = require('pg');
const pool = new Pool();

function validate(input) {
  const errors = [];
  for (const field of ['first', 'last']) if (!/^[A-Za-z]+$/.test(input[field])) errors.push(field);
  if (errors.length > 0) throw new Error(`invalid: ${errors.join()}`);
}

exports.handler = async (event) => {
  const input = JSON.parse(event.body);
  validate(input);
  // ok: no-sql-injection
  await pool.query(`INSERT INTO people (first, last) VALUES ('${input.first}', '${input.last}')`);
  return { statusCode: 201, body: '' };
};
