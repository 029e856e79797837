// The listener of the very channel that was emitted gets the text.
const { EventEmitter } = require('node:events');
const { Pool } = require('pg');

const pool = new Pool();
const bus = new EventEmitter();

bus.on('audit', (line) => console.log(line));
bus.once('store', (line) => {
  // ruleid: no-sql-injection
  pool.query(`INSERT INTO lines (line) VALUES ('${line}')`);
});

exports.handler = async (event) => {
  bus.emit('store', event.body);
  return { statusCode: 202, body: '' };
};
