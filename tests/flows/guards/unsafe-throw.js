// The error is created and not thrown.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { code } = event.queryStringParameters;
  if (!/^[A-Z]{3}$/.test(code)) new Error('bad currency code');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM rates WHERE currency = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
