// A middleware of a Hono route checks another part of the query.
import { Hono, type Context, type Next } from 'hono';
import { handle } from 'hono/aws-lambda';
import { execSync } from 'node:child_process';

const app = new Hono();

const check = async (c: Context, next: Next) => {
  if (!/^\w+$/.test(c.req.query('name') ?? '')) return c.text('bad name', 400);
  await next();
};

app.get('/jobs', check, (c) => {
  // ruleid: no-command-injection
  execSync(`run-job ${c.req.query('kind')}`);
  return c.text('started');
});

export const handler = handle(app);
