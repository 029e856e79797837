// The same field is used after it was stringified to a number by toFixed.
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
    // ok: no-sql-injection
    await pool.query(`UPDATE stock SET weight = weight - ${parseFloat(line.weight).toFixed(2)} WHERE sku = $1`, [line.sku]);
  }
};
