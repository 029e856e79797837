// Entries are chosen by their value: the keys are any text.
const { Pool } = require('pg');
const pool = new Pool();

const columns = { name: 'text', email: 'text' };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const pairs = Object.entries(body).filter(([key, value]) => value in columns);
  const set = pairs.map(([key], index) => `${key} = $${index + 1}`).join(', ');
  // ruleid: no-sql-injection
  await pool.query(`UPDATE users SET ${set}`, pairs.map(([, value]) => value));
  return { statusCode: 204, body: '' };
};
