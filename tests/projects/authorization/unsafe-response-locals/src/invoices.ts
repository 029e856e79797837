// The locals of the response say what language the caller reads.
import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const invoices = Router();

invoices.delete('/:id', async (req, res) => {
  // ruleid: require-authorization
  await pool.query('DELETE FROM invoices WHERE id = $1 AND owner = $2', [req.params.id, res.locals.language]);
  res.status(204).end();
});
