// Another field was looked at.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { email, note } = JSON.parse(event.body);
  if (!/^[\w.]+@[\w.]+$/.test(email)) return { statusCode: 400 };
  // ruleid: require-event-validation
  await pool.query('INSERT INTO notes (text) VALUES ($1)', [note]);
  return { statusCode: 201 };
};
