// The documented way to give a middleware of Hono its secret late.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { bearerAuth } from 'hono/bearer-auth';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.use('/orders/*', (c, next) => {
  const check = jwt({ secret: process.env.SECRET!, alg: 'HS256' });
  return check(c, next);
});
app.use('/bills/*', async (c, next) => {
  await bearerAuth({ token: process.env.TOKEN! })(c, next);
});
// ok: require-authentication
app.get('/orders/list', async (c) => c.json((await pool.query('SELECT * FROM orders')).rows));
// ok: require-authentication
app.get('/bills/list', async (c) => c.json((await pool.query('SELECT * FROM bills')).rows));
export const handler = handle(app);
