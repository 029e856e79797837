// A class based handler: the base class validates, and the subclass adds to it.
const { Pool } = require('pg');

class BaseHandler {
  constructor() {
    this.pool = new Pool();
    this.handle = this.handle.bind(this);
  }

  validate(input) {
    if (!/^\w+$/.test(input.queue)) throw new Error('queue');
  }

  async handle(event) {
    const input = JSON.parse(event.body);
    this.validate(input);
    return { statusCode: 200, body: JSON.stringify(await this.execute(input)) };
  }
}

class PurgeHandler extends BaseHandler {
  validate(input) {
    super.validate(input);
    if (input.queue.length > 40) throw new Error('too long');
  }

  async execute(input) {
    // ok: no-sql-injection
    const { rowCount } = await this.pool.query(`DELETE FROM queue_${input.queue}`);
    return rowCount;
  }
}

exports.handler = new PurgeHandler().handle;
