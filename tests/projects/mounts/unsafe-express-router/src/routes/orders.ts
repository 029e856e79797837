// The application that mounts the router is deployed, and nothing asks who calls.
import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const orders = Router();
orders.delete('/:id',
// ruleid: require-authentication
async (req, res) => {
  await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
