// Layers are added to a chain of the program's own one by one; each runs the next.
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2 } from 'aws-lambda';
import { Pool } from 'pg';

interface Ctx {
  event: APIGatewayProxyEventV2;
  body?: any;
  result?: APIGatewayProxyResultV2;
}
type Next = () => Promise<void>;
type Middleware = (ctx: Ctx, next: Next) => Promise<void>;

class App {
  private readonly stack: Middleware[] = [];
  use(middleware: Middleware) {
    this.stack.push(middleware);
    return this;
  }
  handler() {
    return async (event: APIGatewayProxyEventV2) => {
      const ctx: Ctx = { event };
      const dispatch = (i: number): Promise<void> => {
        const layer = this.stack[i];
        return layer ? layer(ctx, () => dispatch(i + 1)) : Promise.resolve();
      };
      await dispatch(0);
      return ctx.result ?? { statusCode: 404 };
    };
  }
}
const pool = new Pool();
export const handler = new App()
  .use(async (ctx, next) => {
    ctx.body = JSON.parse(ctx.event.body ?? '{}');
    await next();
  })
  .use(async (ctx) => {
    // ruleid: no-sql-injection
    const { rows } = await pool.query('SELECT name FROM people WHERE age > ' + ctx.body.age);
    ctx.result = { statusCode: 200, body: JSON.stringify(rows) };
  })
  .handler();
