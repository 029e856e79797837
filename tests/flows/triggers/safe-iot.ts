// A message of a device is bound.
import type { IoTHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: IoTHandler = async (event: any) => {
  const { thing, firmware } = event;
  // ok: no-sql-injection
  await pool.query('UPDATE things SET firmware = $2 WHERE name = $1', [thing, firmware]);
};
