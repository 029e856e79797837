// Functions of a file of handlers that wait for nothing, but take what only an event has.
const { Pool } = require('pg');
const { getId } = require('./request');

const pool = new Pool();

exports.list = (event) =>
  // ruleid: no-sql-injection
  pool.query(`SELECT * FROM orders ORDER BY ${event.queryStringParameters.sort}`).then(({ rows }) => ({ statusCode: 200, body: JSON.stringify(rows) }));

exports.remove = function (event) {
  // ruleid: no-sql-injection
  return pool.query(`DELETE FROM orders WHERE id = '${getId(event)}' AND shop = '${event.pathParameters.shop}'`);
};
