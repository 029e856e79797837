// A number is no markup.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const page = parseInt(event.queryStringParameters?.page ?? '1', 10);
  return {
    statusCode: 200,
    headers: { 'content-type': 'text/html' },
    // ok: no-xss
    body: `<p>Page ${page}</p>`,
  };
}
