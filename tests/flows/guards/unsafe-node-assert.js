// assert checks that there is a text.
const assert = require('node:assert');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { lane } = event.queryStringParameters;
  assert(lane, 'lane is required');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM races WHERE lane = ${lane}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
