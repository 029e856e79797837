// The branch that knows the value to be harmless keeps it.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  const conditions = [];
  if (/^\d+$/.test(id)) {
    conditions.push(`id = ${id}`);
  } else {
    console.log('by name');
  }
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people WHERE ${conditions.join(' AND ')}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
