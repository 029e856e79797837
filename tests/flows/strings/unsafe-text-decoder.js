// TextDecoder turns bytes back into text.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const bytes = Buffer.from(event.body, 'base64');
  const note = new TextDecoder().decode(bytes);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO blobs (note) VALUES ('${note}')`);
  return { statusCode: 201, body: '' };
};
