// An outcome made before the loop is filled in it, and must be without errors.
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: { schema: string; table: string }) => {
  const outcome = { ok: true, errors: [] as string[] };
  for (const field of ['schema', 'table'] as const) {
    if (!/^[a-z]\w*$/.test(event[field])) {
      outcome.ok = false;
      outcome.errors.push(`${field} is odd`);
    }
  }
  if (!outcome.ok) return { status: 'refused' };
  // ok: no-sql-injection
  await pool.query(`ANALYZE ${event.schema}.${event.table}`);
  return { status: 'done' };
};
