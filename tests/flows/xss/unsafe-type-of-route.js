// Each route of a Koa application sets the type of its own answer.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');

const app = new Koa();
const router = new Router();

router.get('/data', (ctx) => {
  ctx.set('Content-Type', 'application/json');
  ctx.body = JSON.stringify({ text: ctx.query.text });
});
router.get('/page', (ctx) => {
  ctx.type = 'text/html';
  // ruleid: no-xss
  ctx.body = `Results for ${ctx.query.text}`;
});
app.use(router.routes());
module.exports.handler = serverless(app);
