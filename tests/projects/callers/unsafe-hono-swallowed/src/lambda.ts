// The refusal is caught, and the request goes on.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
const check = jwt({ secret: process.env.SECRET!, alg: 'HS256' });
app.use('*', async (c, next) => {
  try {
    await check(c, async () => {});
    // ruleid: no-fail-open
  } catch (error) {
    console.warn('anonymous', error);
  }
  await next();
});
// ruleid: require-authentication
app.get('/orders', async (c) => c.json((await pool.query('SELECT * FROM orders')).rows));
export const handler = handle(app);
