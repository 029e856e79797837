// hono streams a text
import { Hono } from 'hono';
import { stream, streamText } from 'hono/streaming';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/a', (c) => {
  c.header('Content-Type', 'text/csv');
  return stream(c, async (out) => {
    // ok: no-xss
    await out.write(`${c.req.query('q')}\n`);
  });
});
app.get('/b', (c) =>
  streamText(c, async (out) => {
    // ok: no-xss
    await out.writeln(c.req.query('q') ?? '');
  }),
);
export const handler = handle(app);
