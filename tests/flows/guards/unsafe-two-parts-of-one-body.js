// One of two parts of the body was checked.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const values = [body.first, body.second].join(', ');
  if (!/^\d+$/.test(body.first)) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id IN (${values})`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
