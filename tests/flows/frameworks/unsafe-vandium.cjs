// What a library that no model knows makes of several functions, one call after the other
const vandium = require('vandium');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = vandium.api()
  .GET((event) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM u WHERE id = '${event.pathParameters.name}'`);
  })
  .POST({ body: { age: 'number' } }, (event) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM u WHERE id = '${event.body.name}'`);
  });
