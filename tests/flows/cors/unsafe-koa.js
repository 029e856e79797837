// Koa: what asks is answered.
const Koa = require('koa');
const cors = require('@koa/cors');
const serverless = require('serverless-http');
const app = new Koa();
// ruleid: no-permissive-cors
app.use(cors({ origin: (ctx) => ctx.get('Origin'), credentials: true }));
app.use(async (ctx) => {
  ctx.body = {};
});
module.exports.handler = serverless(app);
