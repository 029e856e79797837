// A middleware leaves a value on the context.
import middy from '@middy/core';
import { Client } from 'pg';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';

interface WithTable extends Context {
  table: string;
}

const pickTable = (): middy.MiddlewareObj<APIGatewayProxyEvent, APIGatewayProxyResult, Error, WithTable> => ({
  before: async ({ event, context }) => {
    const wanted = event.pathParameters?.table ?? 'main';
   context.table = wanted === 'archive' ? wanted : 'main';
  },
});

async function main(event: APIGatewayProxyEvent, context: WithTable): Promise<APIGatewayProxyResult> {
  const client = new Client();
  await client.connect();
  // ok: no-sql-injection
  const { rows } = await client.query(`SELECT * FROM ${context.table} WHERE id = $1`, [event.queryStringParameters?.id]);
  return { statusCode: 200, body: JSON.stringify(rows) };
}

export const handler = middy<APIGatewayProxyEvent, APIGatewayProxyResult, Error, WithTable>().use(pickTable()).handler(main);
