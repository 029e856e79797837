// What a middleware keeps in the context of a request under another name.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { Router } from '@aws-lambda-powertools/event-handler/http';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Hono<{ Variables: { tenant: string; kind: string } }>();
app.use(async (c, next) => {
  c.set('tenant', c.req.header('x-tenant') ?? 'public');
  c.set('kind', 'web');
  await next();
});
app.get('/t', async (c) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${c.get('kind')}.t`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${c.var.kind}.t`);
  return c.text('done');
});
export const handler = handle(app);

const router = new Router();
router.use(async ({ reqCtx, next }) => {
  reqCtx.set('tenant', reqCtx.req.headers.get('x-tenant'));
  reqCtx.set('kind', 'web');
  await next();
});
router.get('/t', async (reqCtx) => {
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM ${String(reqCtx.get('kind'))}.t`);
  return {};
});
