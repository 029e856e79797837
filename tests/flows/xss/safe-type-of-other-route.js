// The page of one route says nothing of the data that another route answers.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');

const app = new Koa();
const router = new Router();

router.get('/page', (ctx) => {
  ctx.set('Content-Type', 'text/html; charset=utf-8');
  ctx.body = '<p>Hello</p>';
});
router.get('/data', (ctx) => {
  ctx.type = 'application/json';
  // ok: no-xss
  ctx.body = JSON.stringify({ html: `<b>${ctx.query.text}</b>` });
});
router.get('/text', (ctx) => {
  // ok: no-xss
  ctx.body = `Results for ${ctx.query.text}`;
});
app.use(router.routes());
module.exports.handler = serverless(app);
