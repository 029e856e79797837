// The tag escapes its values.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { html } from 'hono/html';

const app = new Hono();
app.get('/hi', (c) => {
  const name = c.req.query('name');
  // ok: no-xss
  return c.html(html`<b>${name}</b>`);
});
export const handler = handle(app);
