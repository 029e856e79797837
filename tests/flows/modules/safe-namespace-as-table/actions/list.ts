import { Pool } from 'pg';

const pool = new Pool();

export default async function list(name: string): Promise<unknown> {
  return pool.query('SELECT * FROM items WHERE name = $1', [name]);
}
