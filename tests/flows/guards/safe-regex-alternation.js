// The group makes the anchors hold for both alternatives.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { period } = event.pathParameters;
  if (!/^(?:\d{4}|latest)$/.test(period)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM figures_${period}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
