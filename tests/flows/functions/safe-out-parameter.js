// The callee stores a constant into the object of the caller.
const { Pool } = require('pg');
const pool = new Pool();

function fillOptions(event, options) {
  options.order = event.queryStringParameters.order === 'asc' ? 'ASC' : 'DESC';
}

exports.handler = async (event) => {
  const options = {};
  fillOptions(event, options);
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM runs ORDER BY started_at ' + options.order);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
