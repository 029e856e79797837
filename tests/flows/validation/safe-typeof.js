// At least the type was looked at.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { comment } = JSON.parse(event.body);
  if (typeof comment !== 'string') return { statusCode: 400 };
  // ok: require-event-validation
  await pool.query('INSERT INTO comments (text) VALUES ($1)', [comment]);
};
