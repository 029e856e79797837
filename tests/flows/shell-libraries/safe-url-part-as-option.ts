// A parsed address starts with its scheme, an absolute path with a slash.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';

export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const url = new URL(event.queryStringParameters?.url ?? '');
  // ok: no-command-injection
  execFile('curl', ['-fsSL', '-o', '/tmp/page', url.href]);
  // ok: no-command-injection
  execFile('convert', [join('/tmp', event.queryStringParameters?.name ?? ''), '/tmp/out.png']);
  return { statusCode: 202 };
};
