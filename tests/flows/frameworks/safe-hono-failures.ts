// What a route of Hono throws is shown in the page of an error, escaped
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { escape } from 'html-escaper';

const app = new Hono();

app.get('/products/:id', (c) => {
  const id = c.req.param('id');
  if (id.length > 9) throw new Error(`There is no product ${id}`);
  return c.json({ id });
});

app.onError((error, c) => {
  if (error.name === 'NotFound') return c.json({ problem: error.message }, 404);
  // ok: no-xss
  return c.html(`<h1>Failed</h1><p>${escape(error.message)}</p>`, 500);
});

export const handler = handle(app);
