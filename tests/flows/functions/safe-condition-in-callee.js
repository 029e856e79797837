// The helper throws for all inputs that are not digits.
const { Pool } = require('pg');
const pool = new Pool();

function cleanId(id) {
  if (!/^\d+$/.test(id)) throw new Error('bad id');
  return id;
}

exports.handler = async (event) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM accounts WHERE id = ' + cleanId(event.pathParameters.id));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
