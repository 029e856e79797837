// The argument is left out, so the default is what is used.
const { Pool } = require('pg');
const pool = new Pool();

function list(db, order = 'created_at') {
  // ok: no-sql-injection
  return db.query(`SELECT * FROM threads ORDER BY ${order}`);
}

exports.handler = async (event) => {
  const { rows } = await list(pool);
  return { statusCode: 200, body: JSON.stringify({ order: event.queryStringParameters.order, rows }) };
};
