// exports.handler is a function expression that binds.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async function (event) {
  // ok: no-sql-injection
  return pool.query('SELECT * FROM gates WHERE name = $1', [event.name]);
};
