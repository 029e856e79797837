// The schema of the input lets pass a list of words.
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/aws-lambda';
import { z } from 'zod';
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const pool = new Pool();
const base = os.$context<{ event: APIGatewayProxyEventV2 }>();
const listPlanets = base
 .input(z.object({ galaxy: z.enum(['milky', 'andromeda']), limit: z.number().int() }))
  .handler(async ({ input }) => {
    // ok: no-sql-injection
    const { rows } = await pool.query(`SELECT * FROM planets_${input.galaxy} LIMIT ${input.limit}`);
    return rows;
  });
const handlerOf = new RPCHandler({ planet: { list: listPlanets } });
export const handler = awslambda.streamifyResponse(async (event: APIGatewayProxyEventV2, responseStream: any) => {
  const { matched } = await handlerOf.handle(event, responseStream, { prefix: '/rpc', context: { event } });
  if (!matched) responseStream.end('Not found');
});
declare const awslambda: any;
