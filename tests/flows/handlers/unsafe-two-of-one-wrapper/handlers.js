// Handlers that one wrapper made are all looked at.
const { Pool } = require('pg');
const { wrap } = require('./wrap');

const pool = new Pool();

exports.get = wrap(async ({ pathParameters }) => (await pool.query('SELECT * FROM tasks WHERE id = $1', [pathParameters.id])).rows);

exports.patch = wrap(async ({ pathParameters, body }) => {
  // ruleid: no-sql-injection
  await pool.query(`UPDATE tasks SET name = '${body.name}' WHERE id = $1`, [pathParameters.id]);
});

exports.remove = wrap(async ({ pathParameters }) => {
  // ruleid: no-sql-injection
  await pool.query(`DELETE FROM tasks WHERE id = ${pathParameters.id}`);
});
