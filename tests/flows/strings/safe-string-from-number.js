// String() of a number is the text of a number.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { amount } = JSON.parse(event.body);
  const shown = String(Math.round(amount * 100) / 100).trim();
  // ok: no-sql-injection
  await pool.query('UPDATE wallets SET amount = ' + shown + ' WHERE id = 1');
  return { statusCode: 204, body: '' };
};
