// Every request goes through the middleware first.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { execSync } from 'node:child_process';
const app = new Hono();
app.use('*', async (c, next) => {
  if (!/^\w+$/.test(c.req.query('name') ?? '')) return c.text('bad', 400);
  await next();
});
app.get('/run', (c) => {
  // ok: no-command-injection
  execSync(`logger ${c.req.query('name')}`);
  return c.text('ok');
});
export const handler = handle(app);
