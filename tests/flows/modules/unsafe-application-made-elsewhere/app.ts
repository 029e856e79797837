// A function of another file makes the application: the finding is where the request is read.
import express from 'express';
import { Pool } from 'pg';

export function createApp(pool = new Pool()) {
  const app = express();
  app.get('/p/:id', async (req, res) => {
    // ruleid: no-sql-injection
    res.json(await pool.query(`SELECT * FROM p WHERE id = '${req.params.id}'`));
  });
  return app;
}
