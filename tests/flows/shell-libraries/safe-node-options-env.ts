// The text is in a variable that only the program reads.
import { spawnSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { flags } = JSON.parse(event.body ?? '{}') as { flags: string };
  // ok: no-command-injection
  spawnSync('node', ['/var/task/job.js'], { env: { ...process.env, JOB_LABEL: flags } });
  return { statusCode: 202 };
};
