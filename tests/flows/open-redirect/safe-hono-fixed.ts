// The segment is behind a written path.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';

const app = new Hono();
app.get('/old/:slug', (c) => {
  // ok: no-open-redirect
  return c.redirect(`/new/${c.req.param('slug')}`);
});
export const handler = handle(app);
