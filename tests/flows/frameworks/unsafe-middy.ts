// Middlewares and routers of Middy.
import middy from '@middy/core';
import httpRouterHandler from '@middy/http-router';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();
const find = async (event: APIGatewayProxyEventV2) => {
  // ruleid: no-sql-injection
  await pool.query(`SELECT * FROM t WHERE x = '${event.pathParameters?.id}'`);
  return { statusCode: 200 };
};
const routes = [{ method: 'GET' as const, path: '/x/{id}', handler: middy().use([]).handler(find) }];
export const handler = middy()
  .before(async (request) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${request.event.body}'`);
  })
  .handler(httpRouterHandler(routes));
