// A function below pages/api of Next.js
import type { NextApiRequest, NextApiResponse } from 'next';
import { Pool } from 'pg';
const pool = new Pool();
export default async function handler(req: NextApiRequest, res: NextApiResponse) {
  // ruleid: no-sql-injection
  const r = await pool.query(`SELECT * FROM u WHERE n = '${req.query.name}'`);
  res.status(200).json(r.rows);
}
