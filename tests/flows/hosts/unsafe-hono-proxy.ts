// hono/client-like proxy helper: the host of the query
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/mirror', (c) => {
  const origin = c.req.query('origin');
  // ruleid: no-ssrf
  return proxy(`${origin}/index.json`, { headers: { 'x-forwarded-for': '127.0.0.1' } });
});
export const handler = handle(app);
