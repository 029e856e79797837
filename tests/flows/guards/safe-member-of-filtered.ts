// What is equal to one of several checked texts is as harmless as they are
import { Pool } from 'pg';

const pool = new Pool();
const known = new Set(['id', 'name', 'email']);

export const handler = async (event: { columns: string[]; order: string; others: string[] }) => {
  const columns = event.columns.filter((each) => known.has(each));
  if (!columns.includes(event.order)) throw new Error('order');
  // ok: no-sql-injection
  await pool.query(`SELECT id FROM users ORDER BY ${event.order}`);
  const chosen = new Set(columns);
  for (const other of event.others)
    if (chosen.has(other)) {
      // ok: no-sql-injection
      await pool.query(`SELECT ${other} FROM users`);
    }
};
