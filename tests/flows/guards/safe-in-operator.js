// Only keys of the constant object go on.
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = { name: true, size: true, colour: true };

exports.handler = async (event) => {
  const by = event.queryStringParameters.by;
  if (!Object.hasOwn(COLUMNS, by)) return { statusCode: 400, body: 'unknown column' };
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM shirts ORDER BY ${by}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
