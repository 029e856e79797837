// What a middleware keeps in the context of a request, a route takes out again.
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
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${c.get('tenant')}.t`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${c.var.tenant}.t`);
  return c.text('done');
});
export const handler = handle(app);

const router = new Router();
router.use(async ({ reqCtx, next }) => {
  reqCtx.set('tenant', reqCtx.req.headers.get('x-tenant'));
  await next();
});
router.get('/t', async (reqCtx) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM ${String(reqCtx.get('tenant'))}.t`);
  return {};
});
