// A function that checks a part of a Hono request and answers what passes.
import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { handle } from 'hono/aws-lambda';
import { execSync } from 'node:child_process';
const app = new Hono();
app.post(
  '/run',
  validator('json', (value, c) => {
    const name = value['name'];
    if (typeof name !== 'string' || !/^\w+$/.test(name)) return c.text('bad', 400);
    return { name };
  }),
  (c) => {
    const { name } = c.req.valid('json');
    // ok: no-command-injection
    execSync(`logger ${name}`);
    return c.text('ok');
  },
);
export const handler = handle(app);
