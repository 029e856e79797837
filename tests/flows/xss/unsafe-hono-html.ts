// Hono takes markup as it is.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/hi', (c) => {
  const name = c.req.query('name');
  // ruleid: no-xss
  return c.html(`<b>${name}</b>`);
});
export const handler = handle(app);
