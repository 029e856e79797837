// append of sql-template-strings takes plain text.
const SQL = require('sql-template-strings');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(SQL`SELECT * FROM lakes`.append(" WHERE name = '" + name + "'"));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
