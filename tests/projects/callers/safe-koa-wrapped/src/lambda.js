// A middleware that is called by another.
const Koa = require('koa');
const Router = require('@koa/router');
const jwt = require('koa-jwt');
const serverless = require('serverless-http');
const { Pool } = require('pg');
const pool = new Pool();
const app = new Koa();
const router = new Router();
const check = jwt({ secret: process.env.SECRET });
app.use(async (ctx, next) => {
  if (ctx.path === '/health') return next();
  return check(ctx, next);
});
// ok: require-authentication
router.get('/orders', async (ctx) => {
  ctx.body = (await pool.query('SELECT * FROM orders')).rows;
});
app.use(router.routes());
module.exports.handler = serverless(app);
