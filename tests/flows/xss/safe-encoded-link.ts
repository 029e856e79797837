// The value is a part of an address, encoded.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const term = encodeURIComponent(event.queryStringParameters?.term ?? '');
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: `<a href="/search?q=${term}">again</a>`,
  };
}
