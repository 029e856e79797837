// The error is thrown.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { code } = event.queryStringParameters;
  if (!/^[A-Z]{3}$/.test(code)) throw new Error('bad currency code');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM rates WHERE currency = '${code}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
