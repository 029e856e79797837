// An express route behind serverless-http binds a query parameter.
import express from 'express';
import serverless from 'serverless-http';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();
app.use(express.json());

app.get('/cafes', async (req, res) => {
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM cafes WHERE city = $1', [req.query.city]);
  res.json(rows);
});

export const handler = serverless(app);
