// A number that a bit operation made is used only where it is not zero.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const level = event.body as unknown as number;
  // ruleid: no-command-injection
  exec(`gzip -${level | 0 || level} /tmp/a`);
  return { statusCode: 204 };
};
