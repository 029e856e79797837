// exec runs its text in a shell.
import { exec } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const text = event.queryStringParameters?.text ?? '';
  return new Promise((resolve) => {
    // ruleid: no-command-injection
    exec(`figlet ${text}`, (_, stdout) => resolve({ statusCode: 200, body: stdout }));
  });
};
