// lodash: one of the columns is one of a list, or none of the list is missing
const _ = require('lodash');
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = ['id', 'name', 'city'];

exports.handler = async (event) => {
  const columns = event.queryStringParameters.columns.split(',');
  if (!_.some(columns, (column) => COLUMNS.includes(column))) return { statusCode: 400 };
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`select ${columns.join()} from people`);
  const orders = event.queryStringParameters.orders.split(',');
  if (_.difference(COLUMNS, orders).length > 0) return { statusCode: 400 };
  // ruleid: no-sql-injection
  await pool.query(`select * from people order by ${orders.join()}`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
