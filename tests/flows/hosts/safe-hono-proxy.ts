// hono proxy: the rest of the path behind a written host
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/mirror/:file{[a-z]+\\.json}', (c) => {
  // ok: no-ssrf
  return proxy(`https://static.example.com/${c.req.param('file')}`, { headers: { 'x-forwarded-for': '127.0.0.1' } });
});
export const handler = handle(app);
