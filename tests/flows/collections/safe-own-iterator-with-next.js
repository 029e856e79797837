// The iterator protocol written by hand over constants.
const { Pool } = require('pg');
const pool = new Pool();

class Countdown {
  constructor(values) {
    this.values = values;
  }
  [Symbol.iterator]() {
    let index = 0;
    return {
      next: () => (index < this.values.length ? { value: this.values[index++], done: false } : { value: undefined, done: true }),
    };
  }
}

exports.handler = async (event) => {
  const [first] = new Countdown(['a', String(event.body.length)]);
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM items WHERE name = '${first}'`);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
