// A parameter is checked only if another one is given.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const query = event.queryStringParameters;
  if (query.strict && !['name', 'age'].includes(query.sort)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users ORDER BY ${query.sort || 'name'}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
