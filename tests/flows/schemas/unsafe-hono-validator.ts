// Hono: the validator demands any text
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Hono();
app.post('/o', zValidator('json', z.object({ id: z.string().min(1) })), async (c) => {
  const { id } = c.req.valid('json');
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE id = '${id}'`);
  return c.json({});
});
export const handler = handle(app);

