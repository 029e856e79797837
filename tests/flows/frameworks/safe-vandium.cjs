// The same with bound values
const vandium = require('vandium');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = vandium.api()
  .GET((event) => {
    // ok: no-sql-injection
    return pool.query('SELECT * FROM u WHERE id = $1', [event.pathParameters.name]);
  })
  .POST({ body: { age: 'number' } }, (event) => {
    // ok: no-sql-injection
    return pool.query('SELECT * FROM u WHERE id = $1', [event.body.name]);
  });
