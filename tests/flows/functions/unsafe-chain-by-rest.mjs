// The first of a list is called with what calls the rest.
import { execSync } from 'node:child_process';
const runAll = ([first, ...rest], ctx) => (first ? first(ctx, () => runAll(rest, ctx)) : undefined);
const one = (ctx, next) => { console.log('one'); return next(); };
const two = (ctx, next) => { ctx.q = ctx.event.queryStringParameters; return next(); };
const three = (ctx, next) => { ctx.dir = ctx.q.dir; return next(); };
const four = (ctx) => {
  // ruleid: no-command-injection
  return { statusCode: 200, body: execSync(`ls ${ctx.dir}`).toString() };
};
export const handler = async (event) => runAll([one, two, three, four], { event });
