// What one application asks says nothing of another: Hono.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { jwt } from 'hono/jwt';
import { Pool } from 'pg';
const pool = new Pool();
const admin = new Hono();
admin.use('*', async (c, next) => {
  if (c.req.header('x-api-key') !== process.env.API_KEY) return c.text('no', 401);
  await next();
});
// ok: require-authentication
admin.get('/admin/orders', async (c) => c.json((await pool.query('SELECT * FROM orders')).rows));
const shop = new Hono();
shop.use('*', async (c, next) => { console.log(c.req.path); await next(); });
// ruleid: require-authentication
shop.get('/shop/orders', async (c) => c.json((await pool.query('SELECT * FROM orders')).rows));
export const adminHandler = handle(admin);
export const handler = handle(shop);
export { adminHandler as admin };
