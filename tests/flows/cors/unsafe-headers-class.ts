// The Headers of a response of the web.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
app.get('/me', (c) => {
  // ruleid: no-permissive-cors
  c.header('Access-Control-Allow-Origin', c.req.header('Origin'));
  c.header('Access-Control-Allow-Credentials', 'true');
  return c.json({ name: 'x' });
});
export const handler = handle(app);
