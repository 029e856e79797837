// A middleware keeps who calls in the locals of the response.
import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const invoices = Router();

invoices.delete('/:id', async (req, res) => {
  // ok: require-authorization
  await pool.query('DELETE FROM invoices WHERE id = $1 AND owner = $2', [req.params.id, res.locals.user.sub]);
  res.status(204).end();
});
