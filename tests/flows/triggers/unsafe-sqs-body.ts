// The body of an SQS message.
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async ({ Records }) => {
  for (const record of Records) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO intake (payload) VALUES ('${record.body}')`);
  }
};
