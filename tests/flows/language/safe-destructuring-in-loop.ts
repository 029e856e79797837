// A loop head takes each record apart; only the id made by SQS is concatenated.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool({ max: 1 });

export async function handler(event: SQSEvent): Promise<void> {
  for (const { body, messageId } of event.Records) {
    // ok: no-sql-injection
    await pool.query(`UPDATE jobs SET payload = $1 WHERE message_id = '${messageId}'`, [body]);
  }
}
