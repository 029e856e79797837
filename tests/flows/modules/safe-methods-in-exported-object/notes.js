const { Pool } = require('pg');

class Notes {
  constructor() {
    this.pool = new Pool();
    this.find = this.find.bind(this);
  }

  async find(event) {
    const { rows } = await this.pool.query('SELECT * FROM notes WHERE id = $1', [event.pathParameters.id]);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }

  async list() {
    return { statusCode: 200, body: '[]' };
  }
}

module.exports = { Notes };
