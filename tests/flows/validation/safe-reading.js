// A value to read by stores nothing.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  // ok: require-event-validation
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [event.pathParameters.id]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
