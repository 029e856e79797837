// A body can hold objects, the query string cannot.
import Koa from 'koa';
import bodyParser from 'koa-bodyparser';
import serverless from 'serverless-http';
import { MongoClient } from 'mongodb';
const app = new Koa();
const users = new MongoClient(process.env.URI!).db().collection('users');
app.use(bodyParser());
app.use(async (ctx) => {
  const { login } = ctx.request.body as { login: string };
  // ok: no-nosql-injection
  const a = await users.findOne({ login: ctx.query.login });
  // ruleid: no-nosql-injection
  const b = await users.findOne({ login });
  ctx.body = [a, b];
});
export const handler = serverless(app);
