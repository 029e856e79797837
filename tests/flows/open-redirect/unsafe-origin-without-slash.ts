// Without a slash after the host the rest can make another host of it.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const path = event.queryStringParameters?.path ?? '';
  return {
    statusCode: 303,
    // ruleid: no-open-redirect
    headers: { location: `https://shop.example.com${path}` },
  };
}
