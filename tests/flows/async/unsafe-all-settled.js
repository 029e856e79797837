// The value of a settled result is the text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const results = await Promise.allSettled(event.Records.map(async (record) => record.body.toUpperCase()));
  for (const result of results) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO log (line) VALUES ('${result.value}')`);
  }
};
