// A middleware of the program throws for other names.
import middy from '@middy/core';
import { readFile } from 'fs/promises';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const checkName = () => ({
  before: async ({ event }: { event: APIGatewayProxyEvent }) => {
    if (!/^[a-z0-9-]{1,40}$/.test(event.pathParameters?.name ?? '')) throw new Error('name');
  },
});
const base = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  // ok: no-path-traversal
  body: await readFile(`/opt/pages/${event.pathParameters?.name}.md`, 'utf8'),
});
export const handler = middy(base).use(checkName());
