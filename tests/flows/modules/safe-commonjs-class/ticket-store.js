const { Pool } = require('pg');

class TicketStore {
  constructor() {
    this.pool = new Pool();
  }

  async search(q) {
    const { rows } = await this.pool.query('SELECT * FROM tickets WHERE title LIKE $1', ['%' + q + '%']);
    return rows;
  }
}

module.exports = TicketStore;
