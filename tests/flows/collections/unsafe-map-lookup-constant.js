// The constant map is asked, but the question itself goes into the text when there is no answer.
const { Pool } = require('pg');
const pool = new Pool();
const TABLES = new Map([['u', 'users'], ['g', 'groups']]);

exports.handler = async (event) => {
  const short = event.pathParameters.kind;
  const table = TABLES.get(short) || short;
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + table);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
