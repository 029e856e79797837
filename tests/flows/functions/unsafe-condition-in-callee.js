// The helper answers early for some inputs and hands all others through.
const { Pool } = require('pg');
const pool = new Pool();

function cleanId(id) {
  if (id === 'me') return '0';
  return id;
}

exports.handler = async (event) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM accounts WHERE id = ' + cleanId(event.pathParameters.id));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
