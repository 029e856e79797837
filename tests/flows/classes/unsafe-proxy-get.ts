// A proxy makes a query of the property that it is asked for
import { Pool } from 'pg';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const pool = new Pool();
const counts = new Proxy({} as Record<string, Promise<unknown>>, {
  get: (_target, table) => {
    // ruleid: no-sql-injection
    return pool.query(`SELECT count(*) FROM ${String(table)}`);
  },
});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const answer = await counts[event.queryStringParameters?.table ?? 'users'];
  return { statusCode: 200, body: JSON.stringify(answer) };
};
