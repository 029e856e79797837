// The arguments object holds what the caller passed.
const { Pool } = require('pg');
const pool = new Pool();

function build() {
  return 'SELECT * FROM ' + arguments[0];
}

exports.handler = async (event) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(build(event.queryStringParameters.t));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
