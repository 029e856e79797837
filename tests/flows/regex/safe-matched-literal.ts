// A literal expression on a header.
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  // ok: no-regex-injection
  const match = (event.headers.Authorization ?? '').match(/^Bearer ([\w-]+)$/);
  return { statusCode: match ? 200 : 401, body: '' };
};
