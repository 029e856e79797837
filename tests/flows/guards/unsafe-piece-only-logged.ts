// A piece that leads up is only noted, so that the path is read with it.
import { readFileSync } from 'node:fs';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.queryStringParameters?.name ?? '';
  for (const part of name.split('/')) {
    if (part === '..') console.warn('leads up');
  }
  // ruleid: no-path-traversal
  return { statusCode: 200, body: readFileSync(`/opt/pages/${name}`, 'utf8') };
};
