// Headers are collected in a map, and made an object at last; the origin is one of two.
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const allowed = new Set(['https://shop.example', 'https://www.shop.example']);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const headers = new Map([['content-type', 'application/json']]);
  headers.set('access-control-allow-credentials', 'true');
  const origin = event.headers.origin ?? '';
  if (allowed.has(origin)) headers.set('access-control-allow-origin', origin);
  // ok: no-permissive-cors
  return { statusCode: 200, headers: Object.fromEntries(headers), body: '{}' };
};
