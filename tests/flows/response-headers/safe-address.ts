// A parsed address has no line breaks.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const link = new URL(event.queryStringParameters?.path ?? '/', 'https://example.com');
  // ok: no-header-injection
  return { statusCode: 200, headers: { link: `<${link.href}>; rel="preload"` }, body: '' };
}
