// Health stands before the middleware that looks the session up.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { getCookie } from 'hono/cookie';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
const pool = new Pool();
const redis = new Redis();
type Variables = { user: string };
const app = new Hono<{ Variables: Variables }>();
app.get('/health', (c) => c.text('ok'));
app.use('*', async (c, next) => {
  const sid = getCookie(c, 'sid');
  const user = sid ? await redis.get(`session:${sid}`) : null;
  if (!user) return c.json({ error: 'unauthorized' }, 401);
  c.set('user', user);
  return next();
});
// ok: require-authentication
app.get('/invoices', async (c) => c.json((await pool.query('SELECT * FROM invoices')).rows));
export const handler = handle(app);
