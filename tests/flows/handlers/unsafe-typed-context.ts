// The written type of the second parameter says that Lambda calls the function.
import type { Context } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

export async function createIndex(task: { table: string }, context: Context) {
  // ruleid: no-sql-injection
  await pool.query(`CREATE INDEX ON ${task.table} (id)`);
  return context.awsRequestId;
}
