// A getter given to Object.defineProperty answers a number.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const row = {};
  Object.defineProperty(row, 'name', { get: () => event.body.length });
  // ok: no-sql-injection
  await pool.query(`INSERT INTO names (name) event.body.lengthS ('${row.name}')`);
  return { statusCode: 201, body: '' };
};
