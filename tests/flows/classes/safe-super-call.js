// super is given a constant, the argument stays in the subclass.
const { Pool } = require('pg');
const pool = new Pool();

class Table {
  constructor(name) {
    this.name = name;
  }
  all() {
    // ok: no-sql-injection
    return pool.query('SELECT * FROM ' + this.name);
  }
}

class ArchiveTable extends Table {
  constructor(year) {
    super('archive');
    this.year = year;
  }
}

exports.handler = async (event) => {
  const { rows } = await new ArchiveTable(event.queryStringParameters.year).all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
