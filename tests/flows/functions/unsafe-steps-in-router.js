// One of the steps takes out the first of several
const fs = require('node:fs');
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');

const steps = [(name) => name.trim(), (name) => name.replace('../', '')];
const clean = (name) => steps.reduce((text, step) => step(text), name);

const router = new Router();
router.get('/documents/:name', async (ctx) => {
  const name = clean(ctx.params.name);
  ctx.set('cache-control', 'public');
  ctx.type = 'text/plain';
  // ruleid: no-path-traversal
  ctx.body = fs.createReadStream(`/documents/${name}`);
});

const app = new Koa();
app.use(router.routes());

exports.handler = serverless(app);
