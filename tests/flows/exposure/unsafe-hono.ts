// A route of Hono answers the password.
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
app.post('/session', async (c) => {
  const { password, name } = await c.req.json();
  const auth = c.req.header('Authorization');
  // ruleid: no-secret-exposure
  console.log(`auth ${auth}`);
  // ruleid: no-secret-exposure
  return c.json({ name, password });
});
app.get('/ok', (c) => {
  const lang = c.req.header('Accept-Language');
  // ok: no-secret-exposure
  console.log(lang, c.req.query('page'));
  // ok: no-secret-exposure
  return c.json({ lang });
});
export const handler = handle(app);
