// A linear expression on event data.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const id = event.pathParameters?.id ?? '';
  // ok: no-regex-injection
  return { statusCode: /^[0-9a-f]{8}-[0-9a-f]{4}$/.test(id) ? 200 : 400 };
}
