// The comparison is with another value of the sender.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { unit, expected } = event.queryStringParameters;
  if (unit !== expected) return { statusCode: 400, body: 'unit' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT weight_${unit} FROM parcels`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
