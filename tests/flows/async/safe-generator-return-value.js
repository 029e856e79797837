// yield* gives what the inner generator returns: a number.
const { Pool } = require('pg');
const pool = new Pool();

function* read(text) {
  yield 'start';
  return text.length;
}

function* run(text) {
  const result = yield* read(text);
  yield `SELECT * FROM items WHERE name = '${result}'`;
}

exports.handler = async (event) => {
  for (const step of run(event.body)) {
    // ok: no-sql-injection
    await pool.query(step);
  }
  return { statusCode: 200, body: '' };
};
