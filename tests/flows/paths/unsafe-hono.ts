// A wildcard route parameter.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { readFile } from 'node:fs/promises';
const app = new Hono();
app.get('/static/:name{.+}', async (c) => {
  const name = c.req.param('name');
  // ruleid: no-path-traversal
  const text = await readFile(`./static/${name}`, 'utf8');
  return c.text(text);
});
app.get('/lang', async (c) => {
  const lang = c.req.query('lang') === 'de' ? 'de' : 'en';
  // ok: no-path-traversal
  return c.text(await readFile(`./lang/${lang}.txt`, 'utf8'));
});
export const handler = handle(app);
