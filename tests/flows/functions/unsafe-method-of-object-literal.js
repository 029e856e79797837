// A method of an object literal reads a field through this.
const { Pool } = require('pg');

const store = {
  pool: new Pool(),
  table: 'notes',
  order: 'id',
  use(order) {
    this.order = order;
    return this;
  },
  all() {
    // ruleid: no-sql-injection
    return this.pool.query(`SELECT * FROM ${this.table} ORDER BY ${this.order}`);
  },
};

exports.handler = async (event) => {
  const { rows } = await store.use(event.queryStringParameters.order).all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
