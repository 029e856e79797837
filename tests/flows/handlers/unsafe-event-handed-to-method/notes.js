const { Pool } = require('pg');

class Notes {
  pool = new Pool();

  async find(event) {
    const { rows } = await this.pool.query(`SELECT * FROM notes WHERE id = ${event.pathParameters.id}`);
    return { statusCode: 200, body: JSON.stringify(rows) };
  }
}

module.exports = { Notes };
