// spawn with shell: true joins its arguments into a shell command.
import { spawn } from 'node:child_process';
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const mask = `*.${event.queryStringParameters?.extension}`;
  // ruleid: no-command-injection
  const child = spawn('find', ['/mnt/data', '-name', mask], { shell: true });
  await new Promise((done) => child.on('close', done));
  return { statusCode: 204, body: '' };
};
