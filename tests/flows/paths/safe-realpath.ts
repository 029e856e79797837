// A real path is compared with its folder.
import * as path from 'node:path';
import { readFile, realpath } from 'node:fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ROOT = '/mnt/shared';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const real = await realpath(path.resolve(ROOT, event.pathParameters?.file ?? ''));
  if (real !== ROOT && !real.startsWith(ROOT + path.sep)) return { statusCode: 403 };
  // ok: no-path-traversal
  return { statusCode: 200, body: await readFile(real, 'utf8') };
};
