// The same with bound values
import type { NextApiRequest, NextApiResponse } from 'next';
import { Pool } from 'pg';
const pool = new Pool();
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  // ok: no-sql-injection
  const r = await pool.query('SELECT * FROM u WHERE n = $1', [req.query.name]);
  res.status(200).json(r.rows);
}
