// The keys of a constant table are what the loop walks.
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = { name: 'text', age: 'int' };

exports.handler = async (event) => {
  const patch = JSON.parse(event.body);
  for (const key in COLUMNS) {
    // ok: no-sql-injection
    await pool.query(`UPDATE people SET ${key} = $1 WHERE id = $2`, [patch[key], patch.id]);
  }
  return { statusCode: 204, body: '' };
};
