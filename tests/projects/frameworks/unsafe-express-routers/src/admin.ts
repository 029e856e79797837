import { Router } from 'express';
import { Pool } from 'pg';
const pool = new Pool();
export const admin = Router();
admin.delete('/users/:id', async (req, res) => {
  // ok: require-authorization
  await pool.query('DELETE FROM users WHERE id = $1', [req.params.id]);
  res.sendStatus(204);
});
