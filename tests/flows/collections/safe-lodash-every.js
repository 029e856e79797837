// lodash: every column is one of a list, or none is left when those of the list are taken away
const _ = require('lodash');
const { Pool } = require('pg');
const pool = new Pool();
const COLUMNS = ['id', 'name', 'city'];

exports.handler = async (event) => {
  const columns = event.queryStringParameters.columns.split(',');
  const orders = event.queryStringParameters.orders.split(',');
  const groups = event.queryStringParameters.groups.split(',');
  if (!_.every(columns, (column) => COLUMNS.includes(column))) return { statusCode: 400 };
  if (_.difference(orders, COLUMNS).length > 0) return { statusCode: 400 };
  const unknown = _.find(groups, (group) => !COLUMNS.includes(group));
  if (unknown !== undefined) return { statusCode: 400 };
  // ok: no-sql-injection
  const { rows } = await pool.query(`select ${columns.join()} from people group by ${groups.join()} order by ${orders.join()}`);
  const more = _.intersection(event.queryStringParameters.more.split(','), COLUMNS);
  // ok: no-sql-injection
  await pool.query(`select ${more.join()} from people`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
