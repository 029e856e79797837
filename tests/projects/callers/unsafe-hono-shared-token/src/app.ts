// bearerAuth for one path, the work under another.
import { Hono } from 'hono';
import { bearerAuth } from 'hono/bearer-auth';
import { handle } from 'hono/aws-lambda';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.use('/admin/*', bearerAuth({ token: process.env.ADMIN_TOKEN! }));
// ok: require-authentication
app.delete('/admin/users/:id', async (c) => {
  await pool.query('DELETE FROM users WHERE id = $1', [c.req.param('id')]);
  return c.body(null, 204);
});
// ruleid: require-authentication
app.delete('/users/:id', async (c) => {
  await pool.query('DELETE FROM users WHERE id = $1', [c.req.param('id')]);
  return c.body(null, 204);
});
export const handler = handle(app);
