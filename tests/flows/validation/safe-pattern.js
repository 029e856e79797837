// A pattern first.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { code } = JSON.parse(event.body);
  if (!/^[A-Z]{3}-.{1,20}$/.test(code)) return { statusCode: 400 };
  // ok: require-event-validation
  await pool.query('INSERT INTO codes (code) VALUES ($1)', [code]);
};
