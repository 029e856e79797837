// An absolute path replaces the folder that it is resolved against; one that does not begin with a slash keeps its steps.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ROOT = process.env.ROOT ?? '/srv/data';

const toRooted = (name: string): string => path.posix.normalize(name);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.queryStringParameters?.name ?? '';
  // ruleid: no-path-traversal
  const first = await readFile(path.resolve(ROOT, path.resolve('/', name)), 'utf8');
  // ruleid: no-path-traversal
  const second = await readFile(`${ROOT}${toRooted(name)}`, 'utf8');
  // ruleid: no-path-traversal
  const third = await readFile(path.join('/', name), 'utf8');
  return { statusCode: 200, body: first + second + third };
};
