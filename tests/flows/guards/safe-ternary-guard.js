// The ternary keeps the text when the check holds.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const asked = event.queryStringParameters.lang;
  const lang = /^[a-z]{2}$/.test(asked) ? asked : 'en';
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT text_' + lang + ' FROM messages');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
