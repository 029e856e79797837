// Validators lie in a Map under a constant key; the one for tables lets letters pass.
import { Pool } from 'pg';

const pool = new Pool();

const validators = new Map<string, (s: string) => boolean>([
  ['table', (s) => /^[a-z_]+$/.test(s)],
  ['view', (s) => s.length < 64],
]);

export const handler = async (event: { table: string }) => {
  if (!validators.get('table')!(event.table)) throw new Error('bad table');
  // ok: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${event.table}`);
  return rows;
};
