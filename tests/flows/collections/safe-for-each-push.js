// forEach pushes each name into the list of parameters.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const parts = [];
  const params = [];
  JSON.parse(event.body).fields.forEach((field) => {
    params.push(field.name, field.value);
    parts.push('(?, ?)');
  });
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT ' + parts.join(',') + ' FROM forms', params);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
