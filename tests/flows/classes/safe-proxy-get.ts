// A proxy makes a query of the property that it is asked for, which is one of its target's
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const counts = new Proxy({ users: 'app_users', orders: 'app_orders' } as Record<string, any>, {
  get: (target, table) => {
    if (!Object.hasOwn(target, table)) return undefined;
    // ok: no-sql-injection
    return pool.query(`SELECT count(*) FROM ${target[String(table)]}`);
  },
});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const answer = await counts[event.queryStringParameters?.table ?? 'users'];
  return { statusCode: 200, body: JSON.stringify(answer) };
};
