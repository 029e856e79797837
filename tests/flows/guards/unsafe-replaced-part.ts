// A part that was checked can be replaced by what is written under a name of the sender's choice
import { Pool } from 'pg';

const pool = new Pool();
const word = /^\w+$/;

interface Job {
  body: string;
  patch: string;
}
export const handler = async (event: { first: Job; second: Job; third: Job; fourth: Job; fifth: Job }) => {
  const order = JSON.parse(event.first.body);
  if (!word.test(order.id)) return;
  Object.assign(order, JSON.parse(event.first.patch));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM orders WHERE id = '${order.id}'`);

  const item = JSON.parse(event.second.body);
  if (!word.test(item.id)) return;
  for (const [name, value] of Object.entries(item.changes)) item[name] = value;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM items WHERE id = '${item.id}'`);

  const note = JSON.parse(event.third.body);
  if (!word.test(note.id)) return;
  note[note.field] = note.value;
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM notes WHERE id = '${note.id}'`);

  const [user] = (await pool.query('SELECT * FROM users LIMIT 1')).rows;
  user.city = 'Rome';
  Object.assign(user, JSON.parse(event.fourth.patch));
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM shops WHERE city = '${user.city}' AND owner = ${Number(user.id)}`);

  const masked = JSON.parse(event.fifth.body);
  masked.customer.id = '***';
  const input = JSON.parse(event.fifth.body);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM customers WHERE id = '${input.customer.id}'`);
};
