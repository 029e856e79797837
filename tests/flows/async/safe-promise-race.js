// Both promises of the race carry constants.
const { Pool } = require('pg');
const pool = new Pool();
const later = (value, ms) => new Promise((resolve) => setTimeout(() => resolve(value), ms));

exports.handler = async (event) => {
  const asked = event.queryStringParameters.region;
  const region = await Promise.race([later('eu', 50), later('us', asked === 'us' ? 10 : 100)]);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM stores_${region}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
