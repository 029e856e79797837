// A date that was understood.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const due = new Date(JSON.parse(event.body).due);
  // ok: require-event-validation
  await pool.query('UPDATE tasks SET due = $1', [due.toISOString()]);
};
