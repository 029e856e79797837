// Another promise is awaited.
const { Pool } = require('pg');
const pool = new Pool();
const parse = async (text) => JSON.parse(text);

exports.handler = async (event) => {
  const pending = parse(event.body);
  const fixed = parse('{"table":"orders"}');
  const { table } = await fixed;
  console.log(await pending);
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
