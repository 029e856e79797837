// What is asked of an object that a default makes is not there.
const { Pool } = require('pg');

const pool = new Pool();

async function list(event, options = {}) {
  if (!options.isSorted) return (await pool.query('SELECT * FROM orders')).rows;
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${event.queryStringParameters.sort}`);
  return rows;
}

exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(await list(event)) });
