// The check throws into a catch clause that leaves.
const { Pool } = require('pg');
const pool = new Pool();

function check(value) {
  if (!/^[0-9]+$/.test(value)) throw new Error('not a number');
}

exports.handler = async (event) => {
  const { width } = event.queryStringParameters;
  try {
    check(width);
  } catch (error) {
    console.error(error.message);
    return { statusCode: 400, body: error.message };
  }
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM doors WHERE width = ' + width);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
