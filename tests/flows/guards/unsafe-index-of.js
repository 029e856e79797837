// indexOf of a text is checked for presence of a word.
const { Pool } = require('pg');
const pool = new Pool();
const KINDS = ['song', 'album', 'artist'];

exports.handler = async (event) => {
  const kind = event.queryStringParameters.kind;
  if (kind.indexOf('song') === -1) return { statusCode: 400, body: '' };
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + kind);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
