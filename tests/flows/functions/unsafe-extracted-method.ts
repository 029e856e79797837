// The function that starts a shell was taken out of its module and renamed.
import * as childProcess from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const { execSync: shell, execFileSync: program } = childProcess;

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const page = event.queryStringParameters?.page ?? '1';
  // ruleid: no-command-injection
  const out = shell(`pdftoppm /tmp/in/page-${page}.pdf /tmp/out`);
  return { statusCode: 200, body: out.toString() };
};
