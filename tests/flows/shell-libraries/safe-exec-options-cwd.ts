// The working directory is not a command.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const project = event.pathParameters?.project ?? '';
  // ok: no-command-injection
  execSync('du -s .', { cwd: `/mnt/projects/${project}` });
  return { statusCode: 202, body: '' };
};
