// Equality with one of two constants leaves none.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { view } = event.pathParameters;
  if (!(view === 'v_daily' || view === 'v_hourly')) return { statusCode: 404, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${view}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
