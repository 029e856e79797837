// The chunks of a stream made from the body are joined and run.
const { Readable } = require('stream');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = (event) =>
  new Promise((resolve) => {
    let text = '';
    const stream = Readable.from([event.body]);
    stream.on('data', (chunk) => {
      text += chunk;
    });
    stream.on('end', () => {
      // ruleid: no-sql-injection
      resolve(pool.query(`INSERT INTO chunks (content) VALUES ('${text}')`));
    });
  });
