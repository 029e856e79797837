// The keys of the body are as free as its values.
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = { name: 'text', age: 'int' };

exports.handler = async (event) => {
  const patch = JSON.parse(event.body);
  for (const key in patch) {
    // ruleid: no-sql-injection
    await pool.query(`UPDATE people SET ${key} = $1 WHERE id = $2`, [patch[key], patch.id]);
  }
  return { statusCode: 204, body: '' };
};
