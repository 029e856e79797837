// unmarshall turns the image into a plain object with the same texts.
const { unmarshall } = require('@aws-sdk/util-dynamodb');
const { Pool } = require('pg');
const pool = new Pool();

exports.handler = async (event) => {
  for (const record of event.Records) {
    const item = unmarshall(record.dynamodb.NewImage);
    // ruleid: no-sql-injection
    await pool.query(`UPDATE mirror SET label = '${item.label}'`);
  }
};
