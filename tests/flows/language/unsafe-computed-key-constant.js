// A constant computed key reads the field that the sender filled.
const { Pool } = require('pg');
const pool = new Pool();

const FIELD = 'nickname';
const OTHER = 'origin';

exports.handler = async (event) => {
  const row = {};
  row[FIELD] = JSON.parse(event.body).nickname;
  row[OTHER] = 'lambda';
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO people (nickname) VALUES ('${row[FIELD]}')`);
  return { statusCode: 201, body: '' };
};
