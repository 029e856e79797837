// A stream of a file that a route parameter names.
import Koa from 'koa';
import Router from '@koa/router';
import serverless from 'serverless-http';
import { createReadStream } from 'node:fs';
const app = new Koa();
const router = new Router();
router.get('/assets/:file', async (ctx) => {
  // ruleid: no-path-traversal
  ctx.body = createReadStream(`./assets/${ctx.params.file}`);
});
app.use(router.routes());
export const handler = serverless(app);
