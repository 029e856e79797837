// in is asked of a constant object.
const { Pool } = require('pg');
const pool = new Pool();
const FIELDS = { email: 1, phone: 1 };

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const field = event.queryStringParameters.field;
  if (!(field in FIELDS)) throw new Error('no such field');
  // ok: no-sql-injection
  await pool.query(`UPDATE contacts SET ${field} = $1`, [body[field]]);
  return { statusCode: 204, body: '' };
};
