import { Pool } from 'pg';
import { findBooksOf } from './books';

export const pool = new Pool();

export async function findAuthor(name: string, withBooks: boolean): Promise<unknown> {
  if (withBooks) return findBooksOf(name);
  return pool.query('SELECT * FROM authors WHERE name = $1', [name]);
}
