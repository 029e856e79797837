// The message is processed inside a try block of a batch.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      const order = JSON.parse(record.body);
      // ruleid: no-sql-injection
      await pool.query(`UPDATE orders SET state = '${order.state}' WHERE id = $1`, [order.id]);
    } catch {
      batchItemFailures.push({ itemIdentifier: record.messageId });
      // ok: no-sql-injection
      await pool.query(`INSERT INTO failures (message) VALUES ('${record.messageId}')`);
    }
  }
  return { batchItemFailures };
};
