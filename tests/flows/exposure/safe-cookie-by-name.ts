// A function that is given the context, and the name of a cookie that holds a choice.
import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';

const app = new Hono();

app.get('/', (c) => {
  const theme = getCookie(c, 'theme');
  // ok: no-secret-exposure
  console.log('theme', theme, getCookie(c, 'access_token') !== undefined);
  return c.text('ok');
});

export default app;
