// startsWith and a length limit leave room for a statement.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { view } = event.pathParameters;
  if (!view.startsWith('v_') || view.length > 60) return { statusCode: 404, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${view}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
