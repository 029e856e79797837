// The account of an event is written by EventBridge.
import type { EventBridgeHandler } from 'aws-lambda';
import { Pool } from 'pg';

interface OrderPlaced {
  customer: string;
  total: number;
}

const pool = new Pool();

export const handler: EventBridgeHandler<'OrderPlaced', OrderPlaced, void> = async (event) => {
  // ok: no-sql-injection
  await pool.query(`UPDATE accounts SET orders = orders + 1 WHERE account = '${event.account}'`);
};
