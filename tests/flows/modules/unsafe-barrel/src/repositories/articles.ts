import { Pool } from 'pg';

const pool = new Pool();

export const searchArticles = async (text: string) => {
  const result = await pool.query(`SELECT * FROM articles WHERE body ILIKE '%${text}%'`);
  return result.rows;
};
