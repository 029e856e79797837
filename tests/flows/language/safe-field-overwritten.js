// The field that is used is overwritten with a constant first.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const options = { table: event.queryStringParameters.table, limit: event.queryStringParameters.limit };
  options.table = 'orders';
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + options.table);
  return { statusCode: 200, body: JSON.stringify(rows.slice(0, 10)) };
};
