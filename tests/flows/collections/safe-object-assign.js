// Object.assign copies the defaults over the fields of the body.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const body = JSON.parse(event.body);
  const query = Object.assign({}, body, { sort: 'id', direction: 'asc' });
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM media ORDER BY ${query.sort} ${query.direction}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
