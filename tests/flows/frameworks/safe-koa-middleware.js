// Middlewares of Koa routes that go on only with a checked value.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');
const { execSync } = require('child_process');

const app = new Koa();
const router = new Router();

const check = async (ctx, next) => {
  if (!/^\w+$/.test(ctx.params.id)) ctx.throw(400);
  await next();
};

const time = async (ctx, next) => {
  const start = Date.now();
  await next();
  ctx.set('x-time', String(Date.now() - start));
};

async function assertKind(ctx, next) {
  ctx.assert(/^[a-z]+$/.test(ctx.query.kind), 400);
  return next();
}

router.get('/jobs/:id', time, check, async (ctx) => {
  // ok: no-command-injection
  execSync(`run-job ${ctx.params.id}`);
});
router.get('/jobs', assertKind, async (ctx) => {
  // ok: no-command-injection
  execSync(`run-job ${ctx.query.kind}`);
});
app.use(router.routes());

exports.handler = serverless(app);
