// Whoever shows no token passes.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { Pool } from 'pg';
const pool = new Pool();
const app = new Hono();
app.use('*', async (c, next) => {
  if (!c.req.header('authorization')) return next();
  return jwt({ secret: process.env.SECRET!, alg: 'HS256' })(c, next);
});
// ruleid: require-authentication
app.get('/orders', async (c) => c.json((await pool.query('SELECT * FROM orders')).rows));
export const handler = handle(app);
