// The trap of a proxy answers a constant for properties that the target does not have.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const settings = new Proxy(
    { table: 'users' },
    { get: (target, name) => (name in target ? target[name] : 'id') },
  );
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${settings.table} ORDER BY ${settings.order}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
