// Steps in a list of the module are followed one by one, whatever is written onto the request's context
const fs = require('node:fs');
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');

const steps = [(name) => name.trim(), (name) => name.replace(/[^a-z0-9-]/g, '')];
const clean = (name) => steps.reduce((text, step) => step(text), name);

const router = new Router();
router.get('/documents/:name', async (ctx) => {
  const name = clean(ctx.params.name);
  ctx.set('cache-control', 'public');
  ctx.type = 'text/plain';
  // ok: no-path-traversal
  ctx.body = fs.createReadStream(`/documents/${name}`);
});

const app = new Koa();
app.use(router.routes());

exports.handler = serverless(app);
