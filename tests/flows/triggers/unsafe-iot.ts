// A message of a device, as the rule selected it.
import type { IoTHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: IoTHandler = async (event: any) => {
  const { thing, firmware } = event;
  // ruleid: no-sql-injection
  await pool.query(`UPDATE things SET firmware = '${firmware}' WHERE name = $1`, [thing]);
};
