// A page number.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const page = Number(event.queryStringParameters?.page ?? '1');
  // ok: no-open-redirect
  return { statusCode: 302, headers: { Location: `${page}` } };
}
