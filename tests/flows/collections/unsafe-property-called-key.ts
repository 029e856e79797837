// A check of a property that is called `key` says nothing of the names of the others.
import { Pool } from 'pg';

const pool = new Pool();
const columns = ['name', 'city'];

export const handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!columns.includes(body.key)) return { statusCode: 400 };
  const conditions = [];
  for (const name in body) conditions.push(`${name} = 1`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM people WHERE ${conditions.join(' AND ')}`);
  return { statusCode: 204 };
};
