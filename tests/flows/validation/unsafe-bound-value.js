// Bound, but never looked at.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { comment } = JSON.parse(event.body);
  // ruleid: require-event-validation
  await pool.query('INSERT INTO comments (text) VALUES ($1)', [comment]);
  return { statusCode: 201 };
};
