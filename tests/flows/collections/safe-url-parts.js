// The path of a URL made from constants is a constant.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const link = new URL('/start', 'https://shop.example.com');
  // ok: no-sql-injection
  await pool.query(`INSERT INTO clicks (page) VALUES ('${link.pathname}')`);
  return { statusCode: 204, body: '' };
};
