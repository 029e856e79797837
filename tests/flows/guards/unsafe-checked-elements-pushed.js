// Elements are gathered where the check failed.
const { Pool } = require('pg');

const pool = new Pool();
const columns = new Set(['name', 'email', 'age']);

exports.handler = async (event) => {
  const filters = event.queryStringParameters || {};
  const clauses = [];
  const values = [];
  for (const key of Object.keys(filters)) {
    if (columns.has(key)) continue;
    values.push(filters[key]);
    clauses.push(`${key} = $${values.length}`);
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people WHERE ${clauses.join(' AND ')}`, values);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
