// The host is written; what follows the slash is a path.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export async function handler(event: APIGatewayProxyEventV2) {
  const slug = event.pathParameters?.slug ?? '';
  // ok: no-open-redirect
  return { statusCode: 301, headers: { Location: `https://shop.example.com/items/${slug}` } };
}
