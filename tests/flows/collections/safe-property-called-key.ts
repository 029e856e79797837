// A property that is called `key` is checked, and so is each name.
import { Pool } from 'pg';

const pool = new Pool();
const columns = ['name', 'city'];

export const handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!columns.includes(body.key)) return { statusCode: 400 };
  const conditions = [];
  for (const name in body) if (columns.includes(name)) conditions.push(`${name} = 1`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM people WHERE ${conditions.join(' AND ')}`);
  // ok: no-sql-injection
  await pool.query(`SELECT ${body.key} FROM people`);
  return { statusCode: 204 };
};
