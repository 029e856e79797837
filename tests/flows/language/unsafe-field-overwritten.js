// Another field of the object is overwritten, not the one that is used.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const options = { table: event.queryStringParameters.table, limit: event.queryStringParameters.limit };
  options.limit = '10';
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + options.table);
  return { statusCode: 200, body: JSON.stringify(rows.slice(0, 10)) };
};
