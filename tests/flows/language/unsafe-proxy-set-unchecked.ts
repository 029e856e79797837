// A Proxy whose set trap asks for the length alone, and keeps what is written in its target
import { Pool } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const pool = new Pool();

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const options = new Proxy({ order: 'id' } as Record<string, string>, {
      set(target, key, value) {
        if (value.length > 20) throw new RangeError(`no ${String(key)}`);
        return Reflect.set(target, key, value);
      },
    });
    const { order } = JSON.parse(body);
    if (order) options.order = order;
    // ruleid: no-sql-injection
    await pool.query(`select * from flags order by ${options.order}`);
  }
};
