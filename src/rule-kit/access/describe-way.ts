import { basename } from 'node:path';
import type { WayIn } from './exposure.ts';

/** `GET /orders/{id} has no authorizer (serverless.yml:12)` */
export function describeWays(ways: readonly WayIn[], findLine: (file: string, offset: number) => number | undefined): string {
  const [first] = ways;
  if (first === undefined) return 'nothing that is known of its deployment asks who calls';
  const name =
    first.kind === 'http'
      ? `${first.method.value ?? 'ANY'} ${first.path.value ?? '/'}`
      : `the route ${first.routeKey.value ?? '$default'} of the WebSocket`;
  const { file, start } = first.authorizer.at;
  const line = findLine(file, start);
  const others = ways.length > 1 ? ` and ${ways.length - 1} more` : '';
  return `${name}${others} has no authorizer (${basename(file)}${line === undefined ? '' : `:${line}`})`;
}
