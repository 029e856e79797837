// The exported function is called by Lambda with the event.
import { Pool } from 'pg';

const pool = new Pool();

export async function handler(event: { table: string }) {
  // ruleid: no-sql-injection
  return pool.query(`SELECT * FROM ${event.table}`);
}
