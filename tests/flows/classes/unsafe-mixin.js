// A class made by a mixin function inherits the method that concatenates.
const { Pool } = require('pg');
const pool = new Pool();

const Searchable = (Parent) =>
  class extends Parent {
    search(term) {
      // ruleid: no-sql-injection
      return pool.query(`SELECT * FROM ${this.table} WHERE title ~ '${term}'`);
    }
  };

class Model {
  constructor(table) {
    this.table = table;
  }
}

class Film extends Searchable(Model) {
  constructor() {
    super('films');
  }
}

exports.handler = async (event) => {
  const { rows } = await new Film().search(event.queryStringParameters.term);
  return { statusCode: 200, body: JSON.stringify(rows) };
};
