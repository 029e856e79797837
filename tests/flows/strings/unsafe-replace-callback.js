// The callback of replace gives the matched text back.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const values = JSON.parse(event.body);
  const names = [];
  const text = 'SELECT * FROM cars WHERE color = :color AND brand = :brand'.replace(/:(\w+)/g, (_, key) => {
    names.push(key);
    return `'${values[key]}'`;
  });
  // ruleid: no-sql-injection
  const { rows } = await pool.query(text);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
