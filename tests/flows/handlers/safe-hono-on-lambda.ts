// A hono route behind hono/aws-lambda binds the parameter and the JSON body.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { Pool } from 'pg';

const app = new Hono();
const pool = new Pool();

app.put('/shelves/:shelf', async (c) => {
  const shelf = c.req.param('shelf');
  const { label } = await c.req.json();
  // ok: no-sql-injection
  await pool.query('UPDATE shelves SET label = $1 WHERE id = $2', [label, shelf]);
  return c.body(null, 204);
});

export const handler = handle(app);
