// A middleware of a Koa route that only warns, and one that hands on what was sent.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');
const { execSync } = require('child_process');

const app = new Koa();
const router = new Router();

const check = async (ctx, next) => {
  if (!/^\w+$/.test(ctx.params.id)) console.warn('odd id');
  await next();
};

async function pick(ctx, next) {
  ctx.state.name = ctx.query.kind ?? 'none';
  await next();
}

router.get('/jobs/:id', check, async (ctx) => {
  // ruleid: no-command-injection
  execSync(`run-job ${ctx.params.id}`);
});
router.get('/jobs', pick, async (ctx) => {
  // ruleid: no-command-injection
  execSync(`run-job ${ctx.state.name}`);
});
app.use(router.routes());

exports.handler = serverless(app);
