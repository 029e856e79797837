// Only the length of the arguments object is used.
const { Pool } = require('pg');
const pool = new Pool();

function build() {
  return 'SELECT * FROM parts LIMIT ' + arguments.length;
}

exports.handler = async (event) => {
  // ok: no-sql-injection
  const { rows } = await pool.query(build(event.queryStringParameters.t));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
