// The path of a parsed URL is text of the sender.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const link = new URL(JSON.parse(event.body).link);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO clicks (page) VALUES ('${link.pathname}')`);
  return { statusCode: 204, body: '' };
};
