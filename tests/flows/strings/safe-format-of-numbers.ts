// `util.format` writes what stands for `%d`, `%i` and `%f` as numbers.
import { format } from 'node:util';
import type { SQSHandler } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export const handler: SQSHandler = async (event) => {
  for (const record of event.Records) {
    const { id, count } = JSON.parse(record.body) as { id: string; count: string };
    // ok: no-sql-injection
    await pool.query(format('UPDATE items SET count = %i, share = 100%% WHERE id = %d', count, id));
    // ok: no-sql-injection
    await pool.query(format('UPDATE %s SET count = %i', 'items', count));
  }
};
