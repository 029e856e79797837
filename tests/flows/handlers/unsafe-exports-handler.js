// exports.handler is a function expression.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async function (event) {
  // ruleid: no-sql-injection
  return pool.query('SELECT * FROM gates WHERE name = ' + event.name);
};
