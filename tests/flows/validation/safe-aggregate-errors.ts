// Rules are run and their errors collected; there must be none.
import { Pool } from 'pg';

const pool = new Pool();

type Rule<T> = (input: T) => string | null;
const rules: Rule<{ role: string }>[] = [(i) => (i.role ? null : 'role missing'), (i) => (/^\w+$/.test(i.role) ? null : 'role odd')];

const problems = <T>(input: T, all: Rule<T>[]) => all.map((rule) => rule(input)).filter((p): p is string => p !== null);

export const handler = async (event: { role: string }) => {
  const found = problems(event, rules);
  if (found.length > 0) throw new Error(found.join());
  // ok: no-sql-injection
  await pool.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${event.role}`);
};
