// The comma operator answers its last operand, which is a constant here.
const { Pool } = require('pg');
const pool = new Pool();
let served = 0;

exports.handler = async (event) => {
  const table = (served++, event.pathParameters.table, 'catalogue');
  // ok: no-sql-injection
  return pool.query('SELECT count(*) FROM ' + table);
};
