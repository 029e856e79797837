// A constant computed key reads the field next to the one the sender filled.
const { Pool } = require('pg');
const pool = new Pool();

const FIELD = 'nickname';
const OTHER = 'origin';

exports.handler = async (event) => {
  const row = {};
  row[FIELD] = JSON.parse(event.body).nickname;
  row[OTHER] = 'lambda';
  // ok: no-sql-injection
  await pool.query(`INSERT INTO people (origin) VALUES ('${row[OTHER]}')`);
  return { statusCode: 201, body: '' };
};
