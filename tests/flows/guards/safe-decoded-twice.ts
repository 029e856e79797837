// What is made of the same text once more is the same text.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const name = event.pathParameters?.['name'] ?? '';
  if (!/^\w+$/.test(decodeURIComponent(name))) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`logger ${decodeURIComponent(name)}`);
  if (!/^\w+$/.test(name.slice(0, 8))) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`logger ${name.slice(0, 8)}`);
  return { statusCode: 200, body: '' };
};
