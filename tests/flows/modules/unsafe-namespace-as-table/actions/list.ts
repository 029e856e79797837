import { Pool } from 'pg';

const pool = new Pool();

export default async function list(order: string): Promise<unknown> {
  return pool.query(`SELECT * FROM items ORDER BY ${order}`);
}
