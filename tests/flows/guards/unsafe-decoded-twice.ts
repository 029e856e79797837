// What is checked is another text than what is used, and can be decoded once more.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const name = event.pathParameters?.['name'] ?? '';
  if (!/^[\w%]+$/.test(decodeURIComponent(name))) return { statusCode: 400, body: '' };
  // ruleid: no-command-injection
  execSync(`logger ${decodeURIComponent(decodeURIComponent(name))}`);
  return { statusCode: 200, body: '' };
};
