// indexOf of a constant list is checked for the text.
const { Pool } = require('pg');
const pool = new Pool();
const KINDS = ['song', 'album', 'artist'];

exports.handler = async (event) => {
  const kind = event.queryStringParameters.kind;
  if (KINDS.indexOf(kind) === -1) return { statusCode: 400, body: '' };
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + kind);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
