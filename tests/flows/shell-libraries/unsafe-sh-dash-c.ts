// The third word after sh -c is a shell script.
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.pathParameters?.name ?? '';
  // ruleid: no-command-injection
  const out = execFileSync('sh', ['-c', `cat /mnt/notes/${name} | sort`]);
  return { statusCode: 200, body: out.toString() };
};
