// A route that is added before the middleware, and a part of the query that it does not check.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { execSync } from 'node:child_process';
const app = new Hono();
app.get("/early", (c) => {
  // ruleid: no-command-injection
  execSync(`logger ${c.req.query("name")}`);
  return c.text("ok");
});
app.use('*', async (c, next) => {
  console.log(c.req.method);
  await next();
});
app.use('*', async (c, next) => {
  if (!/^\w+$/.test(c.req.query('name') ?? '')) return c.text('bad', 400);
  await next();
});
app.get('/run', (c) => {
  // ok: no-command-injection
  execSync(`logger ${c.req.query('name')}`);
  // ruleid: no-command-injection
  execSync(`logger ${c.req.query('kind')}`);
  return c.text('ok');
});
export const handler = handle(app);
