// No error in a chain of checks; the note's content was not one of them.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const { sort, note } = JSON.parse(event.body);
  let error;
  if (!/^\w+$/.test(sort)) error = 'sort';
  else if (note.length > 100) error = 'note';
  if (error) return { statusCode: 400, body: error };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM notes ORDER BY ${note}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
