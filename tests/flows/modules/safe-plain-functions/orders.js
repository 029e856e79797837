// A function that is called with what was checked, and one whose event is none of the platform.
const { Pool } = require('pg');

const pool = new Pool();

exports.list = (event) =>
  // ok: no-sql-injection
  pool.query(`SELECT * FROM orders ORDER BY ${event.queryStringParameters.sort}`);

exports.track = (event) =>
  // ok: no-sql-injection
  pool.query(`INSERT INTO visits (page) VALUES ('${event.page}')`);
