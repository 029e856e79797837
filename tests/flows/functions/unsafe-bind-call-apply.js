// bind, call and apply hand their arguments over like a plain call.
const { Pool } = require('pg');
const pool = new Pool();

function statement(prefix, value) {
  return prefix + " WHERE name = '" + value + "'";
}

exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  const fromPlants = statement.bind(null, 'SELECT * FROM plants');
  const first = fromPlants(name);
  const second = statement.call(null, 'SELECT * FROM trees', name);
  console.log(second, statement.apply(null, ['SELECT * FROM roots', name]));
  // ruleid: no-sql-injection
  const { rows } = await pool.query(first, [name]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
