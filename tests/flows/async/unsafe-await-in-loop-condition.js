// The promise is stored in a variable and awaited later.
const { Pool } = require('pg');
const pool = new Pool();
const parse = async (text) => JSON.parse(text);

exports.handler = async (event) => {
  const pending = parse(event.body);
  const fixed = parse('{"table":"orders"}');
  const { table } = await pending;
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
