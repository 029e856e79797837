// A generator yields what has a digit somewhere.
const { Pool } = require('pg');
const pool = new Pool();

function* numbers(list) {
  for (const item of list) if (/\d/.test(item)) yield item;
}

exports.handler = async (event) => {
  for (const id of numbers(JSON.parse(event.body))) {
    // ruleid: no-sql-injection
    await pool.query(`DELETE FROM items WHERE id = ${id}`);
  }
  return { statusCode: 204, body: '' };
};
