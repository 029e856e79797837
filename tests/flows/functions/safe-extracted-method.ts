// The renamed function that starts a program gets a constant program and an array.
import * as childProcess from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const { execSync: shell, execFileSync: program } = childProcess;

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const page = event.queryStringParameters?.page ?? '1';
  // ok: no-command-injection
  const out = program('pdftoppm', [`/tmp/in/page-${page}.pdf`, '/tmp/out']);
  return { statusCode: 200, body: out.toString() };
};
