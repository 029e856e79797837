// A pipeline keeps its steps and counts them.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
type Ctx = { event: APIGatewayProxyEventV2; data: Record<string, any>; out?: any };
type Step = (ctx: Ctx, next: () => Promise<void>) => Promise<void>;
class Pipeline {
  private readonly steps: Step[] = [];
  use(step: Step): this { this.steps.push(step); return this; }
  async run(ctx: Ctx): Promise<void> { await this.step(0, ctx); }
  private async step(position: number, ctx: Ctx): Promise<void> {
    if (position >= this.steps.length) return;
    await this.steps[position](ctx, () => this.step(position + 1, ctx));
  }
}
const pipeline = new Pipeline()
  .use(async (ctx, next) => { try { await next(); } catch (e) { ctx.out = { statusCode: 500 }; } })
  .use(async (ctx, next) => { ctx.data.input = JSON.parse(ctx.event.body ?? '{}'); await next(); })
  .use(async (ctx, next) => { ctx.data.name = ctx.data.input.name; await next(); })
  .use(async (ctx) => {
    // ruleid: no-command-injection
    ctx.out = { statusCode: 200, body: execSync('id ' + ctx.data.name).toString() };
  });
export const handler = async (event: APIGatewayProxyEventV2) => { const ctx: Ctx = { event, data: {} }; await pipeline.run(ctx); return ctx.out; };
