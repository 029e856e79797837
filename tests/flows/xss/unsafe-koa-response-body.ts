// koa: the body of the response object is a page
import Koa from 'koa';
import serverless from 'serverless-http';

const app = new Koa();
app.use(async (ctx) => {
  ctx.response.type = 'html';
  // ruleid: no-xss
  ctx.response.body = `<h1>Hello ${ctx.query.name}</h1>`;
});
export const handler = serverless(app);
