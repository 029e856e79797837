// What is checked holds no percent sign: decoding it once more changes nothing.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEvent) => {
  const name = event.pathParameters?.['name'] ?? '';
  if (!/^\w+$/.test(decodeURIComponent(name))) return { statusCode: 400, body: '' };
  // ok: no-command-injection
  execSync(`logger ${decodeURIComponent(decodeURIComponent(name))}`);
  return { statusCode: 200, body: '' };
};
