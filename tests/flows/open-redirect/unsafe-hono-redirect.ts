// Hono on Lambda.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/go', (c) => {
  const to = c.req.query('to') ?? '/';
  // ruleid: no-open-redirect
  return c.redirect(to);
});
export const handler = handle(app);
