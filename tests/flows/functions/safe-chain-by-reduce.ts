// A middleware around the handler hands on one of two directories.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
interface Ctx { event: APIGatewayProxyEventV2; state: Record<string, string> }
type Handler = (ctx: Ctx) => Promise<APIGatewayProxyResultV2>;
type Middleware = (next: Handler) => Handler;
const pipe = (handler: Handler, ...mws: Middleware[]): Handler => mws.reduceRight((next, mw) => mw(next), handler);
const timing: Middleware = (next) => async (ctx) => { const t = Date.now(); const r = await next(ctx); console.log(Date.now() - t); return r; };
const errors: Middleware = (next) => async (ctx) => { try { return await next(ctx); } catch { return { statusCode: 500 }; } };
const query: Middleware = (next) => (ctx) => next({ ...ctx, state: { dir: ctx.event.queryStringParameters?.dir === 'a' ? 'a' : 'b' } });
const run = pipe(async ({ state }) => {
  // ok: no-command-injection
  return { statusCode: 200, body: execSync(`ls ${state.dir}`).toString() };
}, errors, timing, query);
export const handler = (event: APIGatewayProxyEventV2) => run({ event, state: {} });
