// `update` of an immutable map makes a number of a constant.
const { Map, List } = require('immutable');
const { Pool } = require('pg');
const pool = new Pool();
exports.handler = async (event) => {
  const q = event.queryStringParameters;
  const filter = Map({ name: '', n: 0 }).merge({ name: q.name }).update('n', (n) => n + 1);
  let parts = List(['TRUE']);
  parts = parts.push(`name = '${filter.get('n')}'`).filter(Boolean);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM p WHERE ${parts.join(' AND ')}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
