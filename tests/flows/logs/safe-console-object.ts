// Objects are inspected and JSON escapes line breaks.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2) => {
  const user = event.queryStringParameters?.user;
  // ok: no-log-injection
  console.log('event', event);
  // ok: no-log-injection
  console.log({ user });
  // ok: no-log-injection
  console.log('headers', event.headers, [user]);
  // ok: no-log-injection
  console.log('user %j', user);
  // ok: no-log-injection
  console.log(JSON.stringify({ message: 'login failed', user }));
  return { statusCode: 401 };
};
