// joi: a helper that lets any text pass
const { Pool } = require('pg');
const { validateOrder } = require('./validate');

const pool = new Pool();

exports.handler = async (event) => {
  const order = validateOrder(JSON.parse(event.body));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${order.id}'`);
  return { statusCode: 200 };
};
