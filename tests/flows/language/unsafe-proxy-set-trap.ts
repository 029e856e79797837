// A Proxy whose set trap runs a statement with what is assigned
import { Pool } from 'pg';
import type { SQSEvent } from 'aws-lambda';

const pool = new Pool();
const pending: Promise<unknown>[] = [];

const flags = new Proxy({} as Record<string, string>, {
  set(_target, key, value) {
    // ruleid: no-sql-injection
    pending.push(pool.query(`update flags set state = '${value}' where name = $1`, [key]));
    return true;
  },
});

export const handler = async (event: SQSEvent) => {
  for (const { body } of event.Records) {
    const { state } = JSON.parse(body);
    flags.beta = state;
  }
  await Promise.all(pending.splice(0));
};
