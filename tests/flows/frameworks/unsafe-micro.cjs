// A function that gets a request of Node.js and reads its body with micro
const { json, send } = require('micro');
const { parse } = require('url');
const { Pool } = require('pg');
const pool = new Pool();
module.exports = async (req, res) => {
  const { query } = parse(req.url, true);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM u WHERE name = '${query.name}'`);
  const body = await json(req);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM u WHERE name = '${body.name}'`);
  send(res, 200, {});
};
