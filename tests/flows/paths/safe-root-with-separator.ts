// The root has its separator from the beginning.
import path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const DOCS = path.resolve(process.cwd(), 'docs') + path.sep;
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const requested = path.resolve(DOCS, decodeURIComponent(event.rawPath).slice(1));
  if (!requested.startsWith(DOCS)) return { statusCode: 404 };
  // ok: no-path-traversal
  const body = await readFile(requested, 'utf8');
  return { statusCode: 200, body };
};
