// forEach pushes each name into a list that is joined.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const parts = [];
  const params = [];
  JSON.parse(event.body).fields.forEach((field) => {
    parts.push(field.name);
    params.push(field.value);
  });
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT ' + parts.join(',') + ' FROM forms', params);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
