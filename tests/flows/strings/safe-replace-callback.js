// The callback of replace numbers the matches and gives placeholders back.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const values = JSON.parse(event.body);
  const names = [];
  const text = 'SELECT * FROM cars WHERE color = :color AND brand = :brand'.replace(/:(\w+)/g, (_, key) => {
    names.push(key);
    return `$${names.length}`;
  });
  // ok: no-sql-injection
  const { rows } = await pool.query(text, names.map((key) => values[key]));
  return { statusCode: 200, body: JSON.stringify(rows) };
};
