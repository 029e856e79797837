// Headers are collected in a map, and made an object at last.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const headers = new Map([['content-type', 'application/json']]);
  headers.set('access-control-allow-credentials', 'true');
  headers.set('access-control-allow-origin', event.headers.origin ?? '');
  // ruleid: no-permissive-cors
  return { statusCode: 200, headers: Object.fromEntries(headers), body: '{}' };
};
