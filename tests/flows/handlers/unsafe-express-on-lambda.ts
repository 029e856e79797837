// An express route behind serverless-http uses a query parameter.
import express from 'express';
import serverless from 'serverless-http';
import { Pool } from 'pg';

const app = express();
const pool = new Pool();
app.use(express.json());

app.get('/cafes', async (req, res) => {
  // ruleid: no-sql-injection
  const { rows } = await pool.query(`SELECT * FROM cafes WHERE city = '${req.query.city}'`);
  res.json(rows);
});

export const handler = serverless(app);
