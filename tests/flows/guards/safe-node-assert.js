// assert checks that the text matches.
const assert = require('node:assert');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { lane } = event.queryStringParameters;
  assert(/^[0-9]{1,2}$/.test(lane), 'lane is required');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM races WHERE lane = ${lane}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
