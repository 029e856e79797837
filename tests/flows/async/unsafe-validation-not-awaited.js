// A rejected promise that nobody waits for stops nothing.
const { Pool } = require('pg');
const pool = new Pool();

async function check(id) {
  if (!/^\w+$/.test(id)) throw new Error('invalid id');
}

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  check(id);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
