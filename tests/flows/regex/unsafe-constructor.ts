// A pattern of the query.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const names = ['a', 'b'];

export async function handler(event: APIGatewayProxyEventV2) {
  const q = event.queryStringParameters?.q ?? '';
  // ruleid: no-regex-injection
  const pattern = new RegExp(q, 'i');
  return { statusCode: 200, body: JSON.stringify(names.filter((name) => pattern.test(name))) };
}
