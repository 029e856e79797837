// A loop that ends when nothing but digits is left.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  let id = event.body;
  while (!/^\d*$/.test(id)) id = id.slice(1);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = ${id}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
