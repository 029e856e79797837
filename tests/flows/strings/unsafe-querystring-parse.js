// The parsed form body holds whatever was posted.
const querystring = require('querystring');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const form = querystring.parse(event.body);
  // ruleid: no-sql-injection
  await pool.query("INSERT INTO signups (email) VALUES ('" + form.email + "')");
  return { statusCode: 302, headers: { Location: '/thanks' }, body: '' };
};
