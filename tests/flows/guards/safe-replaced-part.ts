// What is written under other names, before the check or over itself replaces no part that was checked
import { Pool } from 'pg';

const pool = new Pool();
const word = /^\w+$/;

interface Job {
  body: string;
  patch: string;
}
export const handler = async (event: { first: Job; second: Job; third: Job; fourth: Job; fifth: Job }) => {
  const order = JSON.parse(event.first.body);
  Object.assign(order, JSON.parse(event.first.patch));
  if (!word.test(order.id)) return;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${order.id}'`);

  const item = JSON.parse(event.second.body);
  if (!word.test(item.id)) return;
  for (const [name, value] of Object.entries(item.changes)) item[`changed_${name}`] = value;
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}'`);

  const note = JSON.parse(event.third.body);
  if (!word.test(note.id)) return;
  for (const field of Object.keys(note)) note[field] = String(note[field]).trim();
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM notes WHERE id = '${note.id}'`);

  const [user] = (await pool.query('SELECT * FROM users LIMIT 1')).rows;
  Object.assign(user, JSON.parse(event.fourth.patch));
  user.city = 'Rome';
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM shops WHERE city = '${user.city}' AND owner = ${Number(user.id)}`);

  const checked = JSON.parse(event.fifth.body);
  if (!word.test(checked.customer.id)) return;
  const input = JSON.parse(event.fifth.body);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM customers WHERE id = '${input.customer.id}'`);
};
