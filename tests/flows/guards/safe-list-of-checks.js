// Each of a list of checks passed.
const { Pool } = require('pg');
const pool = new Pool();

const all =
  (...checks) =>
  (text) =>
    checks.every((check) => check(text));
const isWord = (text) => /^\w+$/.test(text);
const isShort = (text) => text.length < 20;

exports.handler = async (event) => {
  const { name } = event.pathParameters;
  if (!all(isShort, isWord)(name)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM users WHERE name = '${name}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
