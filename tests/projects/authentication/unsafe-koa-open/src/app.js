// A router of Koa without any middleware.
const Koa = require('koa');
const Router = require('@koa/router');
const serverless = require('serverless-http');
const mongoose = require('mongoose');
const Doc = mongoose.model('Doc', new mongoose.Schema({ title: String }));
const app = new Koa();
const router = new Router();
// ruleid: require-authentication
router.del('/docs/:id', async (ctx) => {
  await Doc.deleteOne({ _id: String(ctx.params.id) });
  ctx.status = 204;
});
app.use(router.routes());
exports.handler = serverless(app);
