// The loop collects fields that are empty: what is not empty can be anything.
const { Pool } = require('pg');
const pool = new Pool();

function validate(input) {
  const errors = [];
  for (const field of ['first', 'last']) if (!/./.test(input[field])) errors.push(field);
  if (errors.length > 0) throw new Error(`invalid: ${errors.join()}`);
}

exports.handler = async (event) => {
  const input = JSON.parse(event.body);
  validate(input);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO people (first, last) VALUES ('${input.first}', '${input.last}')`);
  return { statusCode: 201, body: '' };
};
