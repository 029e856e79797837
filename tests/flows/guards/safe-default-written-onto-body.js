// A default that is written where what was sent is not as it should be.
const { Pool } = require('pg');
const pool = new Pool();

const fill = (options) => {
  if (!/^[a-z_]+$/.test(options.table)) options.table = 'people';
  return options;
};

exports.handler = async (event) => {
  const options = fill(JSON.parse(event.body));
  options.sort = 'name';
  if (!['Bern', 'Basel'].includes(options.city)) options.city = 'Bern';
  if (event.path === '/all') options.limit = '1000';
  else options.limit = '10';
  // ok: no-sql-injection
  const byName = await pool.query(`SELECT * FROM people ORDER BY ${options.sort} LIMIT ${options.limit}`);
  // ok: no-sql-injection
  const byCity = await pool.query(`SELECT * FROM people WHERE city = '${options.city}'`);
  // ok: no-sql-injection
  const all = await pool.query(`SELECT * FROM ${options.table}`);
  return { statusCode: 200, body: JSON.stringify([byName.rows, byCity.rows, all.rows]) };
};
