// The status of a settled result is one of two words.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const results = await Promise.allSettled(event.Records.map(async (record) => record.body.toUpperCase()));
  for (const result of results) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO log (line) VALUES ('${result.status}')`);
  }
};
