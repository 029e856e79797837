// Another column than the password is taken out of the row, or the password of another row.
import { Pool } from 'pg';
import express from 'express';

const app = express();
const pool = new Pool();

app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT id, name, password FROM users WHERE id = $1', [req.params.id]);
  const user = rows[0];
  delete user.name;
  // ruleid: no-secret-exposure
  res.json(user);
});

app.get('/users', async (_req, res) => {
  const result = await pool.query('SELECT id, name, password FROM users');
  result.rows.forEach((user) => {
    delete user.name;
  });
  // ruleid: no-secret-exposure
  res.json(result.rows);
});

export default app;
