// Converted.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const count = Number(JSON.parse(event.body).count);
  // ok: require-event-validation
  await pool.query('UPDATE carts SET count = $1', [count]);
};
