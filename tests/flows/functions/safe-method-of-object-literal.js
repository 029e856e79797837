// The field that the method reads through this is a constant.
const { Pool } = require('pg');

const store = {
  pool: new Pool(),
  table: 'notes',
  order: 'id',
  use(order) {
    this.requested = order;
    return this;
  },
  all() {
    // ok: no-sql-injection
    return this.pool.query(`SELECT * FROM ${this.table} ORDER BY ${this.order}`);
  },
};

exports.handler = async (event) => {
  const { rows } = await store.use(event.queryStringParameters.order).all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
