// A middleware of the program's own for some paths of Hono.
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { HTTPException } from 'hono/http-exception';
import { handle } from 'hono/aws-lambda';
import { verify } from 'hono/jwt';
import { Pool } from 'pg';
const pool = new Pool();
const auth = createMiddleware(async (c, next) => {
  const token = c.req.header('Authorization')?.slice(7);
  if (!token) throw new HTTPException(401);
  try {
    c.set('user', await verify(token, process.env.JWT_SECRET!));
  } catch {
    throw new HTTPException(401);
  }
  await next();
});
const app = new Hono();
app.use('/api/*', auth);
// ok: require-authentication
app.delete('/api/users/:id', async (c) => {
  await pool.query('DELETE FROM users WHERE id = $1', [c.req.param('id')]);
  return c.body(null, 204);
});
// ruleid: require-authentication
app.delete('/internal/users/:id', async (c) => {
  await pool.query('DELETE FROM users WHERE id = $1', [c.req.param('id')]);
  return c.body(null, 204);
});
export const handler = handle(app);
