// One of a list.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { state } = JSON.parse(event.body);
  if (!['open', 'closed'].includes(state)) return { statusCode: 400 };
  // ok: require-event-validation
  await pool.query('UPDATE tickets SET state = $1', [state]);
};
