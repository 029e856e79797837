// The function that mounts the router has an authorizer.
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
