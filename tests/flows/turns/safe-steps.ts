// safe-steps
import { Pool } from "pg";
import type { APIGatewayProxyEventV2 } from "aws-lambda";
const pool = new Pool();
type Context = { event: APIGatewayProxyEventV2; table?: string };
const steps: ((context: Context) => Promise<void>)[] = [
  async (context) => { context.table = context.event.pathParameters?.table; },
  async (context) => { if (!/^[a-z_]+$/.test(context.table ?? '')) throw new Error('table'); },
];
export const handler = async (event: APIGatewayProxyEventV2) => {
  const context: Context = { event };
  for (const step of steps) await step(context);
  // ok: no-sql-injection
  return pool.query(`select * from ${context.table}`);
};
