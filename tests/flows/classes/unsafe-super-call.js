// super hands the argument of the subclass to the base class.
const { Pool } = require('pg');
const pool = new Pool();

class Table {
  constructor(name) {
    this.name = name;
  }
  all() {
    // ruleid: no-sql-injection
    return pool.query('SELECT * FROM ' + this.name);
  }
}

class ArchiveTable extends Table {
  constructor(year) {
    super('archive_' + year);
    this.year = year;
  }
}

exports.handler = async (event) => {
  const { rows } = await new ArchiveTable(event.queryStringParameters.year).all();
  return { statusCode: 200, body: JSON.stringify(rows) };
};
