import { Pool } from 'pg';

const pool = new Pool();

export class BookSource {
  async search({ term, first }: { term: string; first: number }) {
    const { rows } = await pool.query(`SELECT id, title FROM books WHERE title ILIKE '%${term}%' LIMIT ${first}`);
    return rows;
  }
}
