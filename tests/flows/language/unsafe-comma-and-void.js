// The comma operator answers its last operand.
const { Pool } = require('pg');
const pool = new Pool();
let served = 0;

exports.handler = async (event) => {
  const table = (served++, event.pathParameters.table);
  // ruleid: no-sql-injection
  return pool.query('SELECT count(*) FROM ' + table);
};
