import { pool } from './pool.js';

export async function findOrder(id: string) {
  const { rows } = await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  return rows[0];
}
