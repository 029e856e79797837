// A koa route behind serverless-http binds ctx.query.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');
const { Pool } = require('pg');

const pool = new Pool();
const app = new Koa();
const router = new Router();

router.get('/wines', async (ctx) => {
  const { grape } = ctx.query;
  // ok: no-sql-injection
  const { rows } = await pool.query('SELECT * FROM wines WHERE grape = $1', [grape]);
  ctx.body = rows;
});

app.use(router.routes());
module.exports.handler = serverless(app);
