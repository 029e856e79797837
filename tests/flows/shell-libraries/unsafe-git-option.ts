// A reference that starts with a dash is an option of git, such as --upload-pack.
import { execFileSync } from 'node:child_process';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const { repository } = JSON.parse(event.body ?? '{}') as { repository: string };
  // ruleid: no-command-injection
  execFileSync('git', ['clone', repository, '/tmp/checkout']);
  return { statusCode: 201 };
};
