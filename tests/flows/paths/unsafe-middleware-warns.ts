// A middleware of the program only warns.
import middy from '@middy/core';
import { readFile } from 'fs/promises';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const checkName = () => ({
  before: async ({ event }: { event: APIGatewayProxyEvent }) => {
    if (!/^[a-z0-9-]{1,40}$/.test(event.pathParameters?.name ?? '')) console.warn('name');
  },
});
const base = async (event: APIGatewayProxyEvent) => ({
  statusCode: 200,
  // ruleid: no-path-traversal
  body: await readFile(`/opt/pages/${event.pathParameters?.name}.md`, 'utf8'),
});
export const handler = middy(base).use(checkName());
