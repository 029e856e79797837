// The same with bound values
const { json, send } = require('micro');
const { parse } = require('url');
const { Pool } = require('pg');
const pool = new Pool();
module.exports = async (req, res) => {
  const { query } = parse(req.url, true);
  // ok: no-sql-injection
  await pool.query('SELECT * FROM u WHERE name = $1', [query.name]);
  const body = await json(req);
  // ok: no-sql-injection
  await pool.query('SELECT * FROM u WHERE name = $1', [body.name]);
  send(res, 200, {});
};
