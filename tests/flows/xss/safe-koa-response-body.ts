// koa: the body of the response object is a text
import Koa from 'koa';
import serverless from 'serverless-http';

const app = new Koa();
app.use(async (ctx) => {
  ctx.response.type = 'text/plain';
  // ok: no-xss
  ctx.response.body = `Hello ${ctx.query.name}`;
});
export const handler = serverless(app);
