// A middleware of Koa before the router.
const Koa = require('koa');
const Router = require('@koa/router');
const jwt = require('koa-jwt');
const serverless = require('serverless-http');
const mongoose = require('mongoose');
const Doc = mongoose.model('Doc', new mongoose.Schema({ title: String }));
const app = new Koa();
const router = new Router();
app.use(jwt({ secret: process.env.SECRET }));
// ok: require-authentication
router.get('/docs', async (ctx) => {
  ctx.body = await Doc.find({ owner: ctx.state.user.sub });
});
app.use(router.routes());
exports.handler = serverless(app);
