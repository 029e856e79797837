// Middlewares and routes of Koa.
import Koa, { type Context, type Middleware } from 'koa';
import Router from '@koa/router';
import bodyParser from 'koa-bodyparser';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Koa();
const router = new Router({ prefix: '/v1' });
const audit: Middleware = async (ctx, next) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${ctx.get('user-agent')}'`);
  await next();
};
app
  .use(bodyParser())
  .use(audit)
  .use(async (ctx: Context) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.cookies.get('lang')}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.method}'`);
  });
router
  .post('/x/:id', audit, async (ctx) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.params.id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${(ctx.request.body as any).name}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.request.query.q}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.querystring}'`);
    ctx.body = {};
  })
  .get('/y', async (ctx) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${ctx.query.q}'`);
  });
app.use(router.routes());
export { app };
