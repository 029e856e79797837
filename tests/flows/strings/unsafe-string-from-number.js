// String() of an unknown value is the text of the sender.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { amount } = JSON.parse(event.body);
  const shown = String(amount).trim();
  // ruleid: no-sql-injection
  await pool.query('UPDATE wallets SET amount = ' + shown + ' WHERE id = 1');
  return { statusCode: 204, body: '' };
};
