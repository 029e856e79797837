// A field of the parsed form body is bound.
const querystring = require('querystring');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const form = querystring.parse(event.body);
  // ok: no-sql-injection
  await pool.query('INSERT INTO signups (email) VALUES ($1)', [form.email]);
  return { statusCode: 302, headers: { Location: '/thanks' }, body: '' };
};
