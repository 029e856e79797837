// The rejection carries a constant into the catch callback.
const { Pool } = require('pg');
const pool = new Pool();

function lookUp(name) {
  return Promise.reject({ reason: `unknown name of ${name.length} letters` });
}

exports.handler = async (event) =>
  lookUp(event.pathParameters.name).catch((failure) =>
    // ok: no-sql-injection
    pool.query(`INSERT INTO failures (reason) VALUES ('${failure.reason}')`),
  );
