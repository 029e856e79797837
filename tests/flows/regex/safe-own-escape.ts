// Escaped by the well-known replacement.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export async function handler(event: APIGatewayProxyEventV2) {
  // ok: no-regex-injection
  const pattern = new RegExp(`^${escapeRegExp(event.queryStringParameters?.q ?? '')}$`);
  return { statusCode: 200, body: String(pattern.test('abc')) };
}
