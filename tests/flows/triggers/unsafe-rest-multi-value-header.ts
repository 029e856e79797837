// A header with several values is chosen by the sender.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { execSync } from 'node:child_process';

export const handler: APIGatewayProxyHandler = async (event, context) => {
  const tag = event.multiValueHeaders['X-Tag']?.[0];
  // ruleid: no-command-injection
  execSync(`logger -t api "call ${tag}"`);
  return { statusCode: 204, body: '' };
};
