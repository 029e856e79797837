// Each value of keys(), values() and entries() comes from the body.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const names = JSON.parse(event.body).names;
  for (const [index, name] of names.entries()) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO ranking (position, name) VALUES ($1, '${name}')`, [index]);
  }
  return { statusCode: 201, body: '' };
};
