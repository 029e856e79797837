// A getter given to Object.defineProperty.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const row = {};
  Object.defineProperty(row, 'name', { get: () => event.body });
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO names (name) event.bodyS ('${row.name}')`);
  return { statusCode: 201, body: '' };
};
