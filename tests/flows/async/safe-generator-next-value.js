// The generator ignores what next() is given.
const { Pool } = require('pg');
const pool = new Pool();

function* writer() {
  const name = yield 'ready';
  yield `INSERT INTO names (size) VALUES (${String(name).length})`;
}

exports.handler = async (event) => {
  const steps = writer();
  steps.next();
  const { value } = steps.next(event.queryStringParameters.name);
  // ok: no-sql-injection
  await pool.query(value);
  return { statusCode: 201, body: '' };
};
