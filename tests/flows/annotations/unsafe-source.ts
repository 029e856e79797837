// What functions, methods, fields and parameters are said to bring from outside.
import { Pool } from 'pg';

const pool = new Pool();

/** @source partner feed */
async function readFeed(): Promise<{ id: string }[]> {
  return globalThis.feed();
}

class Inbox {
  /** @source inbox */
  subject = '';

  /** @source inbox */
  next(): string {
    return globalThis.next();
  }
}

export async function handler() {
  for (const item of await readFeed()) {
    // ruleid: no-sql-injection
    await pool.query(`SELECT '${item.id}'`);
  }
  const inbox = new Inbox();
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${inbox.next()}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${inbox.subject}'`);
}

export async function work(/** @source job queue */ job: { name: string }, tenant: string) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT '${job.name}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT '${tenant}'`);
}
