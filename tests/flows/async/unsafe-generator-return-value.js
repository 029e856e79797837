// yield* gives what the inner generator returns.
const { Pool } = require('pg');
const pool = new Pool();

function* read(text) {
  yield 'start';
  return text;
}

function* run(text) {
  const result = yield* read(text);
  yield `SELECT * FROM items WHERE name = '${result}'`;
}

exports.handler = async (event) => {
  for (const step of run(event.body)) {
    // ruleid: no-sql-injection
    await pool.query(step);
  }
  return { statusCode: 200, body: '' };
};
