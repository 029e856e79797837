// The index from entries() is a number.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const names = JSON.parse(event.body).names;
  for (const [index, name] of names.entries()) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO ranking (position, name) VALUES (${index}, $1)`, [name]);
  }
  return { statusCode: 201, body: '' };
};
