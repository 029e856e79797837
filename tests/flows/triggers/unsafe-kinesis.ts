// The data of a Kinesis record in base64.
import type { KinesisStreamHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: KinesisStreamHandler = async (event) => {
  for (const record of event.Records) {
    const point = JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString('utf-8'));
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO points (sensor) VALUES ('${point.sensor}')`);
  }
};
