import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const orders = Router();
orders.get('/', async (_req, res) => {
  // ok: require-authorization
  res.json((await pool.query('SELECT * FROM orders WHERE owner = $1', [res.locals.user.sub])).rows);
});
orders.get('/:id', async (req, res) => {
  // ruleid: require-authorization
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  res.json(rows[0]);
});
