// The layer that looks at the number is left out unless the environment asks for it.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

interface Context {
  event: APIGatewayProxyEventV2;
  body?: any;
  result?: unknown;
}
type Layer = (context: Context, next: () => Promise<void>) => Promise<void>;

const pool = new Pool();
const layers: Layer[] = [];
const use = (layer: Layer) => layers.push(layer);

use(async (context, next) => {
  context.body = JSON.parse(context.event.body ?? '{}');
  await next();
});
if (process.env.STRICT === '1')
  use(async (context, next) => {
    if (Number.isInteger(context.body.age)) await next();
  });
use(async (context) => {
  // ruleid: no-sql-injection
  context.result = await pool.query('SELECT name FROM people WHERE age > ' + context.body.age);
});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const context: Context = { event };
  const run = async (index: number): Promise<void> => layers[index]?.(context, () => run(index + 1));
  await run(0);
  return { statusCode: 200, body: JSON.stringify(context.result ?? null) };
};
