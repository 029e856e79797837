// One of the folded functions looks the directory up in a table.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
interface Ctx { event: APIGatewayProxyEventV2; dir?: string; result?: APIGatewayProxyResultV2 }
type Next = () => Promise<void>;
type Mw = (ctx: Ctx, next: Next) => Promise<void>;
function chain(mws: Mw[]): (ctx: Ctx) => Promise<void> {
  return (ctx) => mws.reduceRight<Next>((next, mw) => () => mw(ctx, next), async () => {})();
}
const a: Mw = async (_ctx, next) => { await next(); };
const b: Mw = async (_ctx, next) => { console.log('b'); await next(); };
const read: Mw = async (ctx, next) => { ctx.dir = new Map([['a', '/tmp/a']]).get(ctx.event.queryStringParameters?.dir ?? ''); await next(); };
const act: Mw = async (ctx) => {
  // ok: no-command-injection
  ctx.result = { statusCode: 200, body: execSync(`ls ${ctx.dir}`).toString() };
};
const run = chain([a, b, read, a, act]);
export const handler = async (event: APIGatewayProxyEventV2) => { const ctx: Ctx = { event }; await run(ctx); return ctx.result; };
