// A middleware stands before everything that is mounted later.
import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const orders = Router();
orders.delete('/:id',
// ok: require-authentication
async (req, res) => {
  await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
