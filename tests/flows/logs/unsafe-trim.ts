// Trimming and a check of the length leave line breaks inside.
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const name = (event.queryStringParameters?.name ?? '').trim().toLowerCase();
  if (name.length > 50) return { statusCode: 400, body: '' };
  // ruleid: no-log-injection
  console.log('hello ' + name);
  return { statusCode: 200, body: '' };
};
