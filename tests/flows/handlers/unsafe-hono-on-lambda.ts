// A hono route behind hono/aws-lambda uses the parameter and the JSON body.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { Pool } from 'pg';

const app = new Hono();
const pool = new Pool();

app.put('/shelves/:shelf', async (c) => {
  const shelf = c.req.param('shelf');
  const { label } = await c.req.json();
  // ruleid: no-sql-injection
  await pool.query(`UPDATE shelves SET label = $1 WHERE id = '${shelf}'`, [label]);
  return c.body(null, 204);
});

export const handler = handle(app);
