// The checked variable is replaced by an unchecked value.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  let { field } = event.queryStringParameters;
  if (!['name', 'email'].includes(field)) return { statusCode: 400, body: '' };
  if (event.queryStringParameters.alias) field = event.queryStringParameters.alias;
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT ${field} FROM people`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
