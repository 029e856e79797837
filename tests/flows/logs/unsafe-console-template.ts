// A text of the request is put into a log message, and printed behind one.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const user = event.queryStringParameters?.user;
  // ruleid: no-log-injection
  console.log(`login failed for ${user}`);
  // ruleid: no-log-injection
  console.warn('agent', event.headers['user-agent']);
  // ruleid: no-log-injection
  console.error('user %s', user);
  return { statusCode: 401 };
};
