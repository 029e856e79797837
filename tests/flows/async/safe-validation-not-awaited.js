// An awaited check that rejects ends the handler.
const { Pool } = require('pg');
const pool = new Pool();

async function check(id) {
  if (!/^\w+$/.test(id)) throw new Error('invalid id');
}

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  await check(id);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
