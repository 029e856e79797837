// finally cannot change the value, and the value is a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { sort } = event.queryStringParameters;
  const order = await Promise.resolve('id').finally(() => sort);
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM lessons ORDER BY ' + order);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
