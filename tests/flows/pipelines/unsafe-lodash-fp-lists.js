// Lists that are filtered, made unique, sorted and cut by lodash/fp
const mysql = require('mysql2/promise');
const { flow, map, filter, uniqBy, sortBy, chunk, take, get, getOr } = require('lodash/fp');

const connection = mysql.createPool({ uri: process.env.DATABASE_URL });
const literal = (text) => `'${text}'`;

const decode = (record) => JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString());
const batches = flow(map(decode), filter(get('ok')), uniqBy('sensor'), sortBy('at'), take(500), chunk(100));
const sensorOf = getOr('none', 'sensor');

exports.handler = async (event) => {
  for (const rows of batches(event.Records)) {
    const tuples = rows.map((row) => `(${literal(sensorOf(row))}, ${Number(row.value)})`);
    // ruleid: no-sql-injection
    await connection.query('INSERT INTO readings (sensor, value) VALUES ' + tuples.join(','));
  }
};
