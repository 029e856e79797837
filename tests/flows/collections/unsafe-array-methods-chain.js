// slice, reverse, concat and at hand the elements on.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const segments = event.rawPath.split('/').slice(1).reverse();
  const table = ['a', 'b'].concat(segments).at(-1);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM t_${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
