// The bound first argument is the constant text, the applied one is bound as a value.
const { Pool } = require('pg');
const pool = new Pool();

function statement(prefix, value) {
  return prefix + ' WHERE name = $1 /* ' + String(value).length + ' */';
}

exports.handler = async (event) => {
  const name = event.queryStringParameters.name;
  const fromPlants = statement.bind(null, 'SELECT * FROM plants');
  const first = fromPlants(name);
  const second = statement.call(null, 'SELECT * FROM trees', name);
  console.log(second, statement.apply(null, ['SELECT * FROM roots', name]));
  // ok: no-sql-injection
  const { rows } = await pool.query(first, [name]);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
