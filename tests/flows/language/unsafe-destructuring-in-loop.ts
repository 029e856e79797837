// A loop head takes each record apart; the body of the record is concatenated.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool({ max: 1 });

export async function handler(event: SQSEvent): Promise<void> {
  for (const { body, messageId } of event.Records) {
    // ruleid: no-sql-injection
    await pool.query(`UPDATE jobs SET payload = '${body}' WHERE message_id = $1`, [messageId]);
  }
}
