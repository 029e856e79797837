// The request id of the Lambda context is made by Lambda.
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { execSync } from 'node:child_process';

export const handler: APIGatewayProxyHandler = async (event, context) => {
  const tag = context.awsRequestId;
  // ok: no-command-injection
  execSync(`logger -t api "call ${tag}"`);
  return { statusCode: 204, body: '' };
};
