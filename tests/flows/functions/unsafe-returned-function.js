// A factory returns a function that remembers its argument.
const { Pool } = require('pg');
const pool = new Pool();

function makeFinder(table) {
  return function find(id) {
    // ruleid: no-sql-injection
    return pool.query(`SELECT * FROM ${table} WHERE id = $1`, [id]);
  };
}

exports.handler = async (event) => {
  const find = makeFinder(event.pathParameters.table);
  const { rows } = await find(42);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
