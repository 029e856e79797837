// A middleware of Hono goes on without a valid token.
import { Hono } from 'hono';
import { verify } from 'hono/jwt';
import { handle } from 'hono/aws-lambda';
const app = new Hono();
app.use('*', async (c, next) => {
  try {
    await verify(c.req.header('Authorization')?.slice(7) ?? '', process.env.JWT_SECRET!, 'HS256');
  // ruleid: no-fail-open
  } catch (e) {
    console.warn('continuing without a valid token', e);
  }
  await next();
});
app.get('/', (c) => c.json({}));
export const handler = handle(app);
