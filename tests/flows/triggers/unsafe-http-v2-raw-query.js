// The raw query string is what the sender typed.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const source = event.rawQueryString;
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO searches (source) VALUES ('${source}')`);
  return { statusCode: 200, body: '' };
};
