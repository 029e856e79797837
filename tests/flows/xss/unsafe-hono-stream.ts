// hono streams a page: the header says html
import { Hono } from 'hono';
import { stream, streamText } from 'hono/streaming';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/a', (c) => {
  c.header('Content-Type', 'text/html');
  return stream(c, async (out) => {
    // ruleid: no-xss
    await out.write(`<p>${c.req.query('q')}</p>`);
  });
});
app.get('/b', (c) => {
  c.header('Content-Type', 'text/html; charset=utf-8');
  return stream(c, async (out) => {
    await out.write('<ul>');
    // ruleid: no-xss
    await out.write(c.req.query('q') ?? '');
  });
});
export const handler = handle(app);
