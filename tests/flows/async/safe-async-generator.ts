// An async generator yields the ids that SQS made.
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

async function* messages(records: SQSRecord[]) {
  for (const record of records) {
    await new Promise((done) => setTimeout(done, 5));
    yield record.messageId;
  }
}

export async function handler(event: SQSEvent) {
  for await (const name of messages(event.Records)) {
    // ok: no-sql-injection
    await pool.query(`INSERT INTO received (name) VALUES ('${name}')`);
  }
}
