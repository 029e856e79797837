// A route of Architect binds a parameter
const arc = require('@architect/functions');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = arc.http.async(async (req) => {
  // ok: no-sql-injection
  const rows = await pool.query('SELECT * FROM u WHERE id = $1', [req.params.id]);
  return { json: rows.rows };
});
