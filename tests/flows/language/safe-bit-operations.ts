// Bit operations make numbers of whatever they are given.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const level = event.body as unknown as number;
  // ok: no-command-injection
  exec(`gzip -${level | 0} /tmp/a`);
  // ok: no-command-injection
  exec(`gzip -${level >>> 0} -${level & 7} -${level ^ 1} -${~~level} /tmp/a`);
  return { statusCode: 204 };
};
