// A path that begins with a slash can be `//evil.example`.
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const target = event.queryStringParameters?.target ?? '/';
  if (!target.startsWith('/')) return { statusCode: 400, body: 'bad' };
  // ruleid: no-open-redirect
  return { statusCode: 302, headers: { Location: target }, body: '' };
};
