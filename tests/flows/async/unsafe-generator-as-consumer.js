// A generator that consumes what next() gives it.
const { Pool } = require('pg');
const pool = new Pool();

function* writer() {
  for (;;) {
    const name = yield;
    // ruleid: no-sql-injection
    pool.query(`INSERT INTO names (name) VALUES ('${name}')`);
  }
}

exports.handler = async (event) => {
  const sink = writer();
  sink.next();
  sink.next(event.body);
  return { statusCode: 201, body: '' };
};
