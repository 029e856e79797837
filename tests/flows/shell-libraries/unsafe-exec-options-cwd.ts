// The command holds the text.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandler } from 'aws-lambda';

export const handler: APIGatewayProxyHandler = async (event) => {
  const project = event.pathParameters?.project ?? '';
  // ruleid: no-command-injection
  execSync(`cd /mnt/projects/${project} && du -s .`);
  return { statusCode: 202, body: '' };
};
