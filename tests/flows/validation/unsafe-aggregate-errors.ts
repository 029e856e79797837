// Rules are run and their errors joined; the text of errors is looked at for a word that is not there.
import { Pool } from 'pg';

const pool = new Pool();

type Rule<T> = (input: T) => string | null;
const rules: Rule<{ role: string }>[] = [(i) => (i.role ? null : 'role missing'), (i) => (/^\w+$/.test(i.role) ? null : 'role odd')];

const problems = <T>(input: T, all: Rule<T>[]) => all.map((rule) => rule(input)).filter((p): p is string => p !== null);

export const handler = async (event: { role: string }) => {
  const found = problems(event, rules);
  if (found.includes('role missing')) throw new Error(found.join());
  // ruleid: no-sql-injection
  await pool.query(`GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${event.role}`);
};
