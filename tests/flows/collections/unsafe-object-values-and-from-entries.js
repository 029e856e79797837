// Object.fromEntries builds an object out of pairs that were sent.
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const pairs = event.queryStringParameters.pairs.split(';').map((pair) => pair.split('='));
  const lookup = Object.fromEntries(pairs);
  const first = Object.values(lookup)[0];
  // ruleid: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM ' + first + ' LIMIT ' + pairs.length);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
