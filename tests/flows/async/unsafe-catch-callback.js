// The rejection carries the text into the catch callback.
const { Pool } = require('pg');
const pool = new Pool();

function lookUp(name) {
  return Promise.reject({ reason: `unknown ${name}` });
}

exports.handler = async (event) =>
  lookUp(event.pathParameters.name).catch((failure) =>
    // ruleid: no-sql-injection
    pool.query(`INSERT INTO failures (reason) VALUES ('${failure.reason}')`),
  );
