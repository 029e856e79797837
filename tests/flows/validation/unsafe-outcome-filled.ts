// An outcome made before the loop is overwritten in each turn, so that the last field alone decides.
import { Pool } from 'pg';

const pool = new Pool();

export const handler = async (event: { schema: string; table: string }) => {
  const outcome = { ok: true, errors: [] as string[] };
  for (const field of ['schema', 'table'] as const) {
    outcome.ok = /^[a-z]\w*$/.test(event[field]);
  }
  if (!outcome.ok) return { status: 'refused' };
  // ruleid: no-sql-injection
  await pool.query(`ANALYZE ${event.schema}.${event.table}`);
  return { status: 'done' };
};
