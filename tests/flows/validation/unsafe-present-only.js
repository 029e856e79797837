// That it is there says nothing of what it is.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { comment } = JSON.parse(event.body);
  if (!comment) return { statusCode: 400 };
  // ruleid: require-event-validation
  await pool.query('INSERT INTO comments (text) VALUES ($1)', [comment]);
  return { statusCode: 201 };
};
