// One answer is a page without data, the other has data and is JSON.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  if (event.rawPath === '/') return { statusCode: 200, headers: { 'content-type': 'text/html' }, body: '<h1>Shop</h1>' };
  // ok: no-xss
  return { statusCode: 404, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ path: event.rawPath }) };
}
