import { findAuthor, pool } from './authors';

export async function findBooksOf(author: string): Promise<unknown> {
  const owner = await findAuthor(author, false);
  return [owner, await pool.query('SELECT * FROM books WHERE author = $1', [author])];
}
