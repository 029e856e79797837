// An object that a default makes is filled before it is asked.
const { Pool } = require('pg');

const pool = new Pool();

function choose(event, into) {
  into.column = event.queryStringParameters.sort;
}

async function list(event, options = {}) {
  choose(event, options);
  if (!options.column) return [];
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM orders ORDER BY ${options.column}`);
  return rows;
}

exports.handler = async (event) => ({ statusCode: 200, body: JSON.stringify(await list(event)) });
