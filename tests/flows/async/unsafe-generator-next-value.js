// What next() is given is what yield answers inside the generator.
const { Pool } = require('pg');
const pool = new Pool();

function* writer() {
  const name = yield 'ready';
  yield `INSERT INTO names (name) VALUES ('${name}')`;
}

exports.handler = async (event) => {
  const steps = writer();
  steps.next();
  const { value } = steps.next(event.queryStringParameters.name);
  // ruleid: no-sql-injection
  await pool.query(value);
  return { statusCode: 201, body: '' };
};
