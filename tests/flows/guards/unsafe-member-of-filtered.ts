// What is equal to one of several texts that nobody checked, or that were refused, is as dangerous as they are
import { Pool } from 'pg';

const pool = new Pool();
const known = new Set(['id', 'name', 'email']);

export const handler = async (event: { columns: string[]; order: string; others: string[] }) => {
  const refused = event.columns.filter((each) => !known.has(each));
  if (!refused.includes(event.order)) throw new Error('order');
  // ruleid: no-sql-injection
  await pool.query(`SELECT id FROM users ORDER BY ${event.order}`);
  const sent = new Set(event.columns);
  for (const other of event.others)
    if (sent.has(other)) {
      // ruleid: no-sql-injection
      await pool.query(`SELECT ${other} FROM users`);
    }
};
