// An async function throws an error with a constant message.
const { Pool } = require('pg');
const pool = new Pool();

async function save(name) {
  if (name.length > 50) throw new Error('too long');
  await pool.query('INSERT INTO names (name) VALUES ($1)', [name]);
}

exports.handler = async (event) => {
  await save(event.body).catch((error) => {
    // ok: no-sql-injection
    return pool.query(`INSERT INTO failures (text) VALUES ('${error.message}')`);
  });
  return { statusCode: 201, body: '' };
};
