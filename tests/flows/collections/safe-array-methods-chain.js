// concat is called on constants and at takes one of them.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const segments = event.rawPath.split('/').slice(1).reverse();
  const table = ['a', 'b'].concat(['c']).at(segments.length > 2 ? -1 : 0);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM t_${table}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
