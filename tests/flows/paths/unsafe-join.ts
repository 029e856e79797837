// Joining with a folder keeps what leads out of it.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ROOT = '/opt/docs';
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const name = event.queryStringParameters?.file ?? 'index.html';
  // ruleid: no-path-traversal
  const body = await readFile(path.join(ROOT, name), 'utf8');
  return { statusCode: 200, body };
};
