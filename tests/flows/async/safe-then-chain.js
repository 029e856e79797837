// The first then callback answers a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = (event) =>
  Promise.resolve(event.body)
    .then((body) => JSON.parse(body))
    .then((order) => (order.archived ? 'orders_archive' : 'orders'))
    .then((table) =>
      // ok: no-sql-injection
      pool.query('SELECT * FROM ' + table),
    )
    .then((result) => ({ statusCode: 200, body: JSON.stringify(result.rows) }));
