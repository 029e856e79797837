// A generator that consumes what next() gives it as a bound value.
const { Pool } = require('pg');
const pool = new Pool();

function* writer() {
  for (;;) {
    const name = yield;
    // ok: no-sql-injection
    pool.query('INSERT INTO names (name) VALUES ($1)', [name]);
  }
}

exports.handler = async (event) => {
  const sink = writer();
  sink.next();
  sink.next(event.body);
  return { statusCode: 201, body: '' };
};
