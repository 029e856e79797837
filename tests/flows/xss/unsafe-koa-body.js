// Koa takes a text that begins like markup for HTML.
const Koa = require('koa');
const serverless = require('serverless-http');

const app = new Koa();
app.use(async (ctx) => {
  // ruleid: no-xss
  ctx.body = `<h1>${ctx.query.title}</h1>`;
});
exports.handler = serverless(app);
