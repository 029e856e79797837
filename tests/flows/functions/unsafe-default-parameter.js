// A default parameter is not used when an argument is given.
const { Pool } = require('pg');
const pool = new Pool();

function list(db, order = 'created_at') {
  // ruleid: no-sql-injection
  return db.query(`SELECT * FROM threads ORDER BY ${order}`);
}

exports.handler = async (event) => {
  const { rows } = await list(pool, event.queryStringParameters.order);
  return { statusCode: 200, body: JSON.stringify({ order: event.queryStringParameters.order, rows }) };
};
