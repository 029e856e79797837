// The result of lodash size is a number.
const _ = require('lodash');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  const order = JSON.parse(event.body);
  const city = _.size(_.get(order, 'address.lines', []));
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM couriers WHERE area = '${city}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
