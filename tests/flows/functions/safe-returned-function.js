// A factory returns a function that ignores the argument of the factory.
const { Pool } = require('pg');
const pool = new Pool();

function makeFinder(table) {
  return function find(id) {
    // ok: no-sql-injection
    return pool.query(`SELECT * FROM things WHERE id = $1 AND kind = $2`, [id, table]);
  };
}

exports.handler = async (event) => {
  const find = makeFinder(event.pathParameters.table);
  const { rows } = await find(42);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
