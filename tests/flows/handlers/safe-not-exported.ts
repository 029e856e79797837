// The function with the dangerous statement is not exported and nobody calls it with an event.
import { Pool } from 'pg';

const pool = new Pool();

async function truncate(options: { table: string }) {
  // ok: no-sql-injection
  return pool.query(`SELECT * FROM ${options.table}`);
}

export async function handler(event: { table: string }) {
  console.info('asked for', event.table);
  return truncate({ table: 'staging_orders' });
}
