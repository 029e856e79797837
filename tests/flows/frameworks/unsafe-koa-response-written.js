// Koa: what is told to the response is an answer as if it were told to the context.
const Koa = require('koa');
const serverless = require('serverless-http');
const { exec } = require('node:child_process');

const app = new Koa();
app.use(async (ctx) => {
  // ruleid: no-command-injection
  exec(`job ${ctx.request.get('X-Job')}`);
  // ruleid: no-open-redirect
  ctx.response.redirect(ctx.query.next);
});
app.use(async (ctx) => {
  ctx.response.type = 'text/html';
  // ruleid: no-xss
  ctx.response.body = `<h1>${ctx.query.name}</h1>`;
});

module.exports.handler = serverless(app);
