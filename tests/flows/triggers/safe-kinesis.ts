// The sequence number is made by Kinesis.
import type { KinesisStreamHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: KinesisStreamHandler = async (event) => {
  for (const record of event.Records) {
    const point = JSON.parse(Buffer.from(record.kinesis.data, 'base64').toString('utf-8'));
    // ok: no-sql-injection
    await pool.query(`INSERT INTO points (seq, sensor) VALUES ('${record.kinesis.sequenceNumber}', $1)`, [point.sensor]);
  }
};
