// String concat and array join over constants, the text of the sender is bound.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { author } = event.queryStringParameters;
  const where = ['published', 'author = '.concat('$', 1)].join(' AND ');
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM posts WHERE ' + where, [author]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
