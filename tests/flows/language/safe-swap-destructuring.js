// After the swap the variable holds the constant and the text of the sender is not used in the query.
const { Pool } = require('pg');
const pool = new Pool();

module.exports.handler = async (event) => {
  let column = 'created_at';
  let other = event.queryStringParameters.column;
  [column, other] = [column, other];
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT id FROM invoices ORDER BY ' + column);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
