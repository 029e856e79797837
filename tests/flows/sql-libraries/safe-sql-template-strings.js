// The tag of sql-template-strings makes a parameterised query.
const SQL = require('sql-template-strings');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { name } = event.queryStringParameters;
  // ok: no-sql-injection
  const { rows } = await pool.query(SQL`SELECT * FROM lakes`.append(SQL` WHERE name = ${name}`));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
