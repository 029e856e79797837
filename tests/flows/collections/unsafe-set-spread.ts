// A Set removes duplicates and keeps everything else.
import type { SQSEvent } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: SQSEvent) => {
  const tenants = new Set(event.Records.map((record) => JSON.parse(record.body).tenant as string));
  // ruleid: no-sql-injection
  await pool.query(`REFRESH MATERIALIZED VIEW ${[...tenants].join('_')}`);
};
