// An object of the program is what its type says: the text is the program's.
const { Pool } = require('pg');

const pool = new Pool();
const makeText = (condition) => (typeof condition === 'object' ? 'open' : String(condition));
const makeOrder = (order, by) => (order !== null ? ' ORDER BY id' : ` ORDER BY ${by}`);
const makeLimit = (options, limit) => (options === 'none' ? ` LIMIT ${limit}` : '');

exports.handler = async (event) => {
  const condition = { column: event.queryStringParameters.column };
  const { by, limit } = event.queryStringParameters;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE ${makeText(condition)}`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders${makeOrder({ kind: 'newest' }, by)}`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders${makeLimit({ kind: 'newest' }, limit)}`);
};
