// execFile runs a program with a list of arguments.
import { execFile } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const text = event.queryStringParameters?.text ?? '';
  return new Promise((resolve) => {
    // ok: no-command-injection
    execFile('figlet', ['--', text], (_, stdout) => resolve({ statusCode: 200, body: stdout }));
  });
};
