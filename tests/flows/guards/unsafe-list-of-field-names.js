// A field that the list does not name was not checked.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const query = event.queryStringParameters;
  for (const name of ['from', 'to']) if (!/^\d{4}-\d{2}-\d{2}$/.test(query[name])) throw new Error(name);
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM sales WHERE day >= '${query.from}' AND ${query.column} < '${query.to}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
