// The value goes through two then callbacks.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = (event) =>
  Promise.resolve(event.body)
    .then((body) => JSON.parse(body))
    .then((order) => order.table)
    .then((table) =>
      // ruleid: no-sql-injection
      pool.query('SELECT * FROM ' + table),
    )
    .then((result) => ({ statusCode: 200, body: JSON.stringify(result.rows) }));
