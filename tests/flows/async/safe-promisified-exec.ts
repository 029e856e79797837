// The promisified execFile gets the text as one argument after two dashes.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const run = promisify(execFile);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.pathParameters?.name ?? 'readme';
  // ok: no-command-injection
  const { stdout } = await run('wc', ['-l', '--', `/mnt/docs/${name}`]);
  return { statusCode: 200, body: stdout };
};
