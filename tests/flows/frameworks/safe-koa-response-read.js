// Koa: what an application has set on its response is no data of the request.
const Koa = require('koa');
const serverless = require('serverless-http');
const { exec } = require('node:child_process');

const app = new Koa();
app.use(async (ctx, next) => {
  ctx.response.set('X-Job', 'export');
  await next();
});
app.use(async (ctx) => {
  // ok: no-command-injection
  exec(`job ${ctx.response.get('X-Job')}`);
  // ok: no-command-injection
  exec(`job ${ctx.response.headers['x-job']}`);
  ctx.response.body = 'started';
});

module.exports.handler = serverless(app);
