// A function with a parameter of that name and another type is not called by Lambda.
import { Pool } from 'pg';

const pool = new Pool();

export async function createIndex(task: { table: string }, context: { user: string }) {
  // ok: no-sql-injection
  await pool.query(`CREATE INDEX ON ${task.table} (id)`);
  return context.user;
}
