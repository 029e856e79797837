// Two dashes end the options of git.
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { repository } = JSON.parse(event.body ?? '{}') as { repository: string };
  // ok: no-command-injection
  execFileSync('git', ['clone', '--', `https://git.example.com/${repository}.git`, '/tmp/checkout']);
  return { statusCode: 201 };
};
