// Handlers, middlewares and factories of Hono.
import { zValidator } from '@hono/zod-validator';
import { Hono, type Context } from 'hono';
import { getCookie } from 'hono/cookie';
import { createFactory, createMiddleware } from 'hono/factory';
import { z } from 'zod';
import { Pool } from 'pg';

const pool = new Pool();
const app = new Hono().basePath('/api');
const sub = new Hono();
const audit = createMiddleware(async (c, next) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${c.req.header('x-trace')}'`);
  await next();
});
app.use('*', audit);
sub
  .get('/x/:id', async (c) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${c.req.param('id')}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${c.req.param().id}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${c.req.query('q')}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${c.req.queries('tag')?.[0]}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${getCookie(c, 'theme')}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${new URL(c.req.url).searchParams.get('q')}'`);
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${(c.env as any).event.queryStringParameters.q}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${c.req.method}'`);
    // ok: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${(c.env as any).event.requestContext.stage}'`);
    return c.text('');
  })
  .post('/y', zValidator('json', z.object({ name: z.string() })), async (c) => {
    const { name } = c.req.valid('json');
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${name}'`);
    const raw = await c.req.raw.json();
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${raw.name}'`);
    return c.text('');
  });
app.route('/sub', sub);
const handlers = createFactory().createHandlers(async (c) => {
  const form = await c.req.parseBody();
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${form.title}'`);
  return c.text('');
});
app.put('/z', ...handlers);
app.delete('/w', remove);
async function remove(c: Context) {
  const body = await c.req.json();
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${body.id}'`);
  return c.text('');
}
app.onError(async (_error, c) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${c.req.path}'`);
  return c.text('');
});
export default app;
