import { createPool } from 'mysql2/promise';

const pool = createPool({ host: process.env.DB_HOST });

export async function memberByNumber(no: string) {
  const [rows] = await pool.query('SELECT * FROM members WHERE no = ?', [no]);
  return (rows as unknown[])[0];
}
