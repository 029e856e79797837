// Validators lie in a Map under a constant key; the one for views lets dots, quotes and blanks pass.
import { Pool } from 'pg';

const pool = new Pool();

const validators = new Map<string, (s: string) => boolean>([
  ['table', (s) => /^[a-z_]+$/.test(s)],
  ['view', (s) => s.length < 64],
]);

export const handler = async (event: { view: string }) => {
  if (!validators.get('view')!(event.view)) throw new Error('bad view');
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM ${event.view}`);
  return rows;
};
