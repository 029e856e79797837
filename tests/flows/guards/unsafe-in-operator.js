// The answer of in is only logged.
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = { name: true, size: true, colour: true };

exports.handler = async (event) => {
  const by = event.queryStringParameters.by;
  if (by in COLUMNS) console.log('known column', by);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM shirts ORDER BY ${by}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
