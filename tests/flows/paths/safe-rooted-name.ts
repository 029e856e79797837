// A name that is resolved against the root of all paths has no step left: behind a folder it leads below that.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ROOT = process.env.ROOT ?? '/srv/data';

const toRooted = (name: string): string => path.posix.normalize('/' + name);

export const handler = async (event: APIGatewayProxyEventV2) => {
  const name = event.queryStringParameters?.name ?? '';
  // ok: no-path-traversal
  const first = await readFile(path.join(ROOT, path.resolve('/', name)), 'utf8');
  // ok: no-path-traversal
  const second = await readFile(`${ROOT}${toRooted(name)}`, 'utf8');
  // ok: no-path-traversal
  const third = await readFile(path.join(ROOT, 'sub', path.join('/', name)), 'utf8');
  return { statusCode: 200, body: first + second + third };
};
