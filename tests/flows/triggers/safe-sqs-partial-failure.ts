// The message is processed inside a try block of a batch, the failure list holds message ids.
import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: SQSEvent): Promise<SQSBatchResponse> => {
  const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
  for (const record of event.Records) {
    try {
      const order = JSON.parse(record.body);
      // ok: no-sql-injection
      await pool.query('UPDATE orders SET state = $2 WHERE id = $1', [order.id, order.state]);
    } catch {
      batchItemFailures.push({ itemIdentifier: record.messageId });
      // ok: no-sql-injection
      await pool.query(`INSERT INTO failures (message) VALUES ('${record.messageId}')`);
    }
  }
  return { batchItemFailures };
};
