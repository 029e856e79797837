// The promisified exec runs its text in a shell all the same.
import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

const run = promisify(exec);

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.pathParameters?.name ?? 'readme';
  // ruleid: no-command-injection
  const { stdout } = await run(`wc -l "/mnt/docs/${name}"`);
  return { statusCode: 200, body: stdout };
};
