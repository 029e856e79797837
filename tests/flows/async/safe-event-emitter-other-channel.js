// The listener that runs a statement listens to another channel.
const { EventEmitter } = require('node:events');
const { Pool } = require('pg');

const pool = new Pool();
const bus = new EventEmitter();

bus.on('audit', (line) => console.log(line));
bus.once('store', (line) => {
  // ok: no-sql-injection
  pool.query(`INSERT INTO lines (line) VALUES ('${line}')`);
});

exports.handler = async (event) => {
  bus.emit('audit', event.body);
  bus.emit('store', 'invoked');
  return { statusCode: 202, body: '' };
};
