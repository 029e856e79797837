// The ARN of the queue.
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async ({ Records }) => {
  for (const record of Records) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO intake (queue, payload) VALUES ('${record.eventSourceARN}', $1)`, [record.body]);
  }
};
