// Routes of Powertools: functions, middlewares, decorated methods.
import { Router } from '@aws-lambda-powertools/event-handler/http';
import type { Middleware, RequestContext } from '@aws-lambda-powertools/event-handler/types';
import type { Context } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Router();
const audit: Middleware = async ({ reqCtx, next }) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${reqCtx.req.headers.get('x-audit')}'`);
  await next();
};
app.use(audit);
app.use(async ({ reqCtx, next }) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${reqCtx.params.id}'`);
  await next();
});
app.get('/x/:id', async ({ params, req, event }) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${params.id}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${new URL(req.url).searchParams.get('q')}'`);
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.queryStringParameters?.q}'`);
  // ok: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.requestContext.requestId}'`);
  return {};
});
app.post('/y', [audit], async (reqCtx) => {
  const body = (await reqCtx.req.json()) as { name: string };
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${body.name}'`);
  return {};
});
app.put('/w', update);
async function update(reqCtx: RequestContext) {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${reqCtx.event.body}'`);
  return {};
}
app.notFound(async (_error, reqCtx) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${reqCtx.req.url}'`);
  return {};
});
export const handler = async (event: unknown, context: Context) => app.resolve(event, context);
