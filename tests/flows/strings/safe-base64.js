// Encoding as hex leaves digits and letters.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const cursor = Buffer.from(event.queryStringParameters.cursor, 'utf8').toString('hex');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM feed WHERE position > '${cursor}' LIMIT 20`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
