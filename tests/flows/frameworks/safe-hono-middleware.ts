// A request that is asked for the same part once more gives what the middleware checked.
import { Hono, type Context, type Next } from 'hono';
import { handle } from 'hono/aws-lambda';
import { execSync } from 'node:child_process';

const app = new Hono();

const check = async (c: Context, next: Next) => {
  if (!/^\w+$/.test(c.req.query('name') ?? '')) return c.text('bad name', 400);
  await next();
};

app.get('/jobs', check, (c) => {
  // ok: no-command-injection
  execSync(`run-job ${c.req.query('name')}`);
  return c.text('started');
});

app.get('/jobs/:id', (c) => {
  if (!/^\w+$/.test(c.req.param('id'))) return c.text('bad id', 400);
  // ok: no-command-injection
  execSync(`run-job ${c.req.param('id')}`);
  return c.text('started');
});

export const handler = handle(app);
