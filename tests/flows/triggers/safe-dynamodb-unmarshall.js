// unmarshall turns the image into a plain object; the number of its keys is used.
const { unmarshall } = require('@aws-sdk/util-dynamodb');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  for (const record of event.Records) {
    const item = unmarshall(record.dynamodb.NewImage);
    // ok: no-sql-injection
    await pool.query(`UPDATE mirror SET width = ${Object.keys(item).length}`);
  }
};
