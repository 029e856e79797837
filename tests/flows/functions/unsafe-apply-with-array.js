// apply spreads an array over the parameters of the driver's method.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const code = event.pathParameters.code;
  // ruleid: no-sql-injection
  const result = await pool.query.apply(pool, ["SELECT * FROM zones WHERE code = '" + code + "'"]);
  return { statusCode: 200, body: JSON.stringify(result.rows) };
};
