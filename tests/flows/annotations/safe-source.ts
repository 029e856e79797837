// What comes from outside is converted; a tag that says where code was taken from is no annotation.
import { Pool } from 'pg';

const pool = new Pool();

/** @source partner feed */
async function readFeed(): Promise<{ id: string }[]> {
  return globalThis.feed();
}

/** @source https://example.com/answers/12 */
function readTable(): string {
  return globalThis.table();
}

export async function handler() {
  for (const item of await readFeed()) {
    // ok: no-sql-injection
    await pool.query(`SELECT ${Number(item.id)}`);
    // ok: no-sql-injection
    await pool.query('SELECT $1', [item.id]);
  }
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${readTable()}`);
}
