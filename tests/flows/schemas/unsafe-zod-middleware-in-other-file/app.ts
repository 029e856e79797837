// zod in a middleware of another file: any text
import express from 'express';
import serverless from 'serverless-http';
import { Pool } from 'pg';
import { z } from 'zod';
import { validateBody } from './validate.js';

const pool = new Pool();
const app = express();
const router = express.Router();
const Order = z.object({ id: z.string() });

router.post('/orders', validateBody(Order), async (req, res) => {
  const { id } = req.body;
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM orders WHERE id = '${id}'`);
  res.json({});
});
app.use(express.json());
app.use('/', router);
export const handler = serverless(app);
