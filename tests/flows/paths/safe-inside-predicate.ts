// A predicate of the program over the relative path.
import * as path from 'node:path';
import { readFile } from 'node:fs/promises';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const ROOT = path.resolve(process.env.DOCS_DIR ?? '/opt/docs');
function isInside(root: string, target: string): boolean {
  const relative = path.relative(root, target);
  return relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
}
function within(root: string, ...parts: string[]): string {
  const target = path.resolve(root, ...parts);
  if (!isInside(root, target)) throw new RangeError('outside of root');
  return target;
}
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  const [a, b] = (event.pathParameters?.proxy ?? '').split('/');
  // ok: no-path-traversal
  const body = await readFile(within(ROOT, a ?? '', b ?? ''), 'utf8');
  return { statusCode: 200, body };
};
