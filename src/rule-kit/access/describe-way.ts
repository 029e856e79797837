import { basename } from 'node:path';
import type { SourceRange } from '../../deployment/deployment.ts';
import type { Exposure } from './exposure.ts';

/** `GET /orders/{id} has no authorizer (serverless.yml:12)` */
export function describeWays(
  { ways, keyOnly }: Pick<Exposure, 'ways' | 'keyOnly'>,
  findLine: (file: string, offset: number) => number | undefined,
): string {
  const [first] = ways;
  if (keyOnly !== undefined) return `its API of AppSync asks for a key only (${describePlace(keyOnly.at, findLine)})`;
  if (first === undefined) return 'nothing that is known of its deployment asks who calls';
  const name =
    first.kind === 'http'
      ? `${first.method.value ?? 'ANY'} ${first.path.value ?? '/'}`
      : `the route ${first.routeKey.value ?? '$default'} of the WebSocket`;
  const others = ways.length > 1 ? ` and ${ways.length - 1} more` : '';
  return `${name}${others} has no authorizer (${describePlace(first.authorizer.at, findLine)})`;
}

function describePlace({ file, start }: SourceRange, findLine: (file: string, offset: number) => number | undefined): string {
  const line = findLine(file, start);
  return `${basename(file)}${line === undefined ? '' : `:${line}`}`;
}
