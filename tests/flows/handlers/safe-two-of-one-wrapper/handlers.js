// Handlers that one wrapper made keep what each of them passed.
const { Pool } = require('pg');
const { wrap } = require('./wrap');

const pool = new Pool();

exports.get = wrap(async ({ pathParameters }) => (await pool.query('SELECT * FROM tasks WHERE id = $1', [pathParameters.id])).rows);

exports.patch = wrap(async ({ pathParameters, body }) => {
  // ok: no-sql-injection
  await pool.query('UPDATE tasks SET name = $2 WHERE id = $1', [pathParameters.id, body.name]);
});
