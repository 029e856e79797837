// One branch knows the value to be harmless, the other keeps it.
const { Pool } = require('pg');

const pool = new Pool();

exports.handler = async (event) => {
  const { id } = event.pathParameters;
  const conditions = [];
  if (/^\d+$/.test(id)) {
    console.log('by number');
  } else {
    conditions.push(`name = '${id}'`);
  }
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM people WHERE ${conditions.join(' AND ')}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
