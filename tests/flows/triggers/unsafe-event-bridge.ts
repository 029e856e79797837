// The detail of an event of one's own bus.
import type { EventBridgeHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface OrderPlaced {
  customer: string;
  total: number;
}

const pool = new Pool();

export const handler: EventBridgeHandler<'OrderPlaced', OrderPlaced, void> = async (event) => {
  // ruleid: no-sql-injection
  await pool.query(`UPDATE customers SET orders = orders + 1 WHERE no = '${event.detail.customer}'`);
};
