// The checked variable is replaced by a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  let { field } = event.queryStringParameters;
  if (!['name', 'email'].includes(field)) return { statusCode: 400, body: '' };
  if (event.queryStringParameters.alias) field = 'nickname';
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT ${field} FROM people`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
