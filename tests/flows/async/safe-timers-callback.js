// The callback of setTimeout uses a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = (event) =>
  new Promise((resolve) => {
    setTimeout(
      (name) => {
        // ok: no-sql-injection
        resolve(pool.query(`SELECT * FROM persons WHERE name = $1`, [name]));
      },
      10,
      event.queryStringParameters.name,
    );
  });
