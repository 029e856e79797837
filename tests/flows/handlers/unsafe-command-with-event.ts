// Beside a command and what describes it, a handler that is declared to take an event of API Gateway.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyEvent } from 'aws-lambda';

export const command = 'resize';
export const desc = 'Resizes an image';
export const handler = async (event: APIGatewayProxyEvent) => {
  // ruleid: no-command-injection
  execSync(`convert ${event.queryStringParameters?.size}`);
  return { statusCode: 200, body: '' };
};
