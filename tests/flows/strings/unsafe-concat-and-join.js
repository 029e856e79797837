// String concat and array join keep the text of the sender.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { author } = event.queryStringParameters;
  const where = ['published', 'author = '.concat("'", author, "'")].join(' AND ');
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM posts WHERE ' + where);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
