// A Proxy whose set trap refuses what is no word, and keeps the rest in its target
import { Pool } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const pool = new Pool();

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const options = new Proxy({ order: 'id' } as Record<string, string>, {
      set(target, key, value) {
        if (!/^[a-z]{1,20}$/.test(value)) throw new RangeError(`no ${String(key)}`);
        target[key as string] = value;
        return true;
      },
    });
    const { order } = JSON.parse(body);
    if (order) options.order = order;
    // ok: no-sql-injection
    await pool.query(`select * from flags order by ${options.order}`);
  }
};
