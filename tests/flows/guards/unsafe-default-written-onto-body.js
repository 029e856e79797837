// A default that is written where nothing was sent leaves what was sent.
const { Pool } = require('pg');
const pool = new Pool();

const fill = (options) => {
  if (!options.table) options.table = 'people';
  return options;
};

exports.handler = async (event) => {
  const options = fill(JSON.parse(event.body));
  options.sort ??= 'name';
  if (options.city === undefined) options.city = 'Bern';
  // ruleid: no-sql-injection
  const byName = await pool.query(`SELECT * FROM people ORDER BY ${options.sort}`);
  // ruleid: no-sql-injection
  const byCity = await pool.query(`SELECT * FROM people WHERE city = '${options.city}'`);
  // ruleid: no-sql-injection
  const all = await pool.query(`SELECT * FROM ${options.table}`);
  return { statusCode: 200, body: JSON.stringify([byName.rows, byCity.rows, all.rows]) };
};
