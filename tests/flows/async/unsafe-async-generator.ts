// An async generator yields parsed messages that for await walks.
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

async function* messages(records: SQSRecord[]) {
  for (const record of records) {
    await new Promise((done) => setTimeout(done, 5));
    yield JSON.parse(record.body).name as string;
  }
}

export async function handler(event: SQSEvent) {
  for await (const name of messages(event.Records)) {
    // ruleid: no-sql-injection
    await pool.query(`INSERT INTO received (name) VALUES ('${name}')`);
  }
}
