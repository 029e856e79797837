// setTimeout and setImmediate hand their extra arguments to the callback.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = (event) =>
  new Promise((resolve) => {
    setTimeout(
      (name) => {
        // ruleid: no-sql-injection
        resolve(pool.query(`SELECT * FROM persons WHERE name = '${name}'`));
      },
      10,
      event.queryStringParameters.name,
    );
  });
