// Whichever promise wins, one of them carries the text.
const { Pool } = require('pg');
const pool = new Pool();
const later = (value, ms) => new Promise((resolve) => setTimeout(() => resolve(value), ms));

exports.handler = async (event) => {
  const asked = event.queryStringParameters.region;
  const region = await Promise.race([later('eu', 50), later(asked, 100)]);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM stores_${region}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
