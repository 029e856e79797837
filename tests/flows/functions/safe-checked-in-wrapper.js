// A wrapper checks what the event that it hands on still holds.
const { Pool } = require('pg');
const pool = new Pool();

const withId = (next) => async (event, context) => {
  const { id } = event.pathParameters;
  if (!/^\w+$/.test(id)) return { statusCode: 400, body: '' };
  return next({ ...event, id }, context);
};

exports.handler = withId(async (event) => {
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE id = '${event.pathParameters.id}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
});
