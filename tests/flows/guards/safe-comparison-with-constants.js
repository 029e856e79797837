// The comparison is with constants.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { unit, expected } = event.queryStringParameters;
  if (unit !== 'kg' && unit !== 'lb') return { statusCode: 400, body: expected };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT weight_${unit} FROM parcels`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
