// A function that is given the context, and the name of a cookie with a token.
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const app = new Hono();

app.get('/', (c) => {
  const token = getCookie(c, 'access_token');
  // ruleid: no-secret-exposure
  console.log('session', token);
  return c.text('ok');
});

export default app;
