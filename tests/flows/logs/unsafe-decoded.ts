// What was checked is decoded afterwards.
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const name = event.pathParameters?.name ?? '';
  if (!/^[\w%]+$/.test(name)) return { statusCode: 400, body: '' };
  // ruleid: no-log-injection
  console.log(`name ${decodeURIComponent(name)}`);
  return { statusCode: 200, body: '' };
};
