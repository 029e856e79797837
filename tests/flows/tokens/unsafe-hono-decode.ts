// The payload that Hono decodes.
import { Hono } from 'hono';
import { decode } from 'hono/jwt';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
app.get('/admin', (c) => {
  // ruleid: no-unverified-token
  const { payload } = decode((c.req.header('Authorization') ?? '').slice(7));
  if (payload['role'] !== 'admin') return c.text('no', 403);
  return c.json({ secret: true });
});
export const handler = handle(app);
