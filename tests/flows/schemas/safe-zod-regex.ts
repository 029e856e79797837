// The regular expression of the schema has both anchors.
import { execSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
import { z } from 'zod';

const Body = z.object({ build: z.string().regex(/^build\d+$/) });

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { build } = Body.parse(JSON.parse(event.body ?? '{}'));
  // ok: no-command-injection
  const log = execSync(`tail -n 50 /mnt/logs/${build}.log`, { encoding: 'utf8' });
  return { statusCode: 200, body: log };
};
