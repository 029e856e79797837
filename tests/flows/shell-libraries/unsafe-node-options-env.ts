// The child process is started with NODE_OPTIONS of the sender.
import { spawnSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { flags } = JSON.parse(event.body ?? '{}') as { flags: string };
  // ruleid: no-command-injection
  spawnSync('node', ['/var/task/job.js'], { env: { ...process.env, NODE_OPTIONS: flags } });
  return { statusCode: 202 };
};
