// apply spreads a constant text and an array of values.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const code = event.pathParameters.code;
  // ok: no-sql-injection
  const result = await pool.query.apply(pool, ['SELECT * FROM zones WHERE code = $1', [code]]);
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
