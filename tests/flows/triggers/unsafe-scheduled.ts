// An event from a bus, not from a schedule, has a detail that somebody wrote.
import type { EventBridgeEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: EventBridgeEvent<'Cleanup', { table: string }>) => {
  // ruleid: no-sql-injection
  await pool.query(`VACUUM ${event.detail.table}`);
};
