// A middleware of Koa goes on.
import Koa from 'koa';
import serverless from 'serverless-http';
import jwt from 'jsonwebtoken';
const app = new Koa();
app.use(async (ctx, next) => {
  try {
    ctx.state.user = jwt.verify(ctx.get('Authorization').slice(7), process.env.SECRET!, { algorithms: ['HS256'] });
  } catch (err) {
    console.log('token rejected', err);
    // ruleid: no-fail-open
    await next();
    return;
  }
  await next();
});
app.use(async (ctx) => { ctx.body = { ok: true }; });
export const handler = serverless(app);
