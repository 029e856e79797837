// A function of another file adds routes to an open application.
import type { Express } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export function addOrders(app: Express): void {
  app.delete('/orders/:id',
  // ruleid: require-authentication
  async (req, res) => {
    await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id]);
    res.sendStatus(204);
  });
}
