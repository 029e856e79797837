// The sender says whose invoice it is.
import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const invoices = Router();

invoices.delete('/:id', async (req, res) => {
  // ruleid: require-authorization
  await pool.query('DELETE FROM invoices WHERE id = $1 AND owner = $2', [req.params.id, req.query.owner]);
  res.status(204).end();
});
