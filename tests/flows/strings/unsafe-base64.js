// Decoding base64 gives the sender every character back.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const cursor = Buffer.from(event.queryStringParameters.cursor, 'base64').toString('utf8');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM feed WHERE position > '${cursor}' LIMIT 20`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
