// Koa on Lambda.
const Koa = require('koa');
const serverless = require('serverless-http');

const app = new Koa();
app.use(async (ctx) => {
  // ruleid: no-open-redirect
  ctx.redirect(ctx.query.to);
});
exports.handler = serverless(app);
