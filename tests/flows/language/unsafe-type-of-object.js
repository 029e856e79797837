// An object of the program is what its type says: the text that belongs to it comes from the sender.
const { Pool } = require('pg');

const pool = new Pool();
const makeText = (condition) => (typeof condition === 'string' ? 'true' : `${condition.column} = 1`);
const makeOrder = (order) => (order === null ? '' : ` ORDER BY ${order.by}`);

exports.handler = async (event) => {
  const condition = { column: event.queryStringParameters.column };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE ${makeText(condition)}`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders${makeOrder({ by: event.queryStringParameters.by })}`);
};
