// Claims of an authorizer are no choice of the sender.
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  // ok: no-log-injection
  console.log(`user ${event.requestContext.authorizer?.claims.sub} on ${event.resource}`);
  return { statusCode: 200, body: '' };
};
