// Object.assign copies the fields of the body onto the defaults.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const query = Object.assign({ sort: 'id', direction: 'asc' }, body);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM media ORDER BY ${query.sort} ${query.direction}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
