// A field deep inside parsed JSON is used.
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface OrderMessage {
  order: { lines: { sku: string; weight: string }[] };
}

const pool = new Pool();

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const message: OrderMessage = JSON.parse(record.body);
    const line = message.order.lines[0];
    if (!line) continue;
    // ruleid: no-sql-injection
    await pool.query(`UPDATE stock SET weight = weight - ${line.weight} WHERE sku = $1`, [line.sku]);
  }
};
