import { relative } from 'node:path';
import type { SourceRange } from '../../deployment/deployment.ts';
import type { Exposure, WayIn } from './exposure.ts';

/** What tells where facts stand: the folder that places are written from, and lines of files. */
interface PlaceReader {
  readonly cwd: string;
  readonly findLine: (file: string, offset: number) => number | undefined;
}

/** `GET /orders/{id} has no authorizer (services/orders/serverless.yml:12)` */
export function describeWays({ ways, keyOnly }: Pick<Exposure, 'ways' | 'keyOnly'>, places: PlaceReader): string {
  const [first] = ways;
  if (keyOnly !== undefined) return `its API of AppSync asks for a key only (${describePlace(keyOnly.at, places)})`;
  if (first === undefined) return 'nothing that is known of its deployment asks who calls';
  const others = ways.length > 1 ? ` and ${ways.length - 1} more` : '';
  return `${describeWay(first)}${others} ${ways.length > 1 ? 'have' : 'has'} no authorizer (${describePlace(first.authorizer.at, places)})`;
}

function describeWay(way: WayIn): string {
  if (way.kind === 'websocket') return `the route ${way.routeKey.value ?? '$default'} of the WebSocket`;
  return way.api === 'url' ? 'its URL' : `${way.method.value ?? 'ANY'} ${way.path.value ?? '/'}`;
}

function describePlace({ file, start }: SourceRange, { cwd, findLine }: PlaceReader): string {
  const line = findLine(file, start);
  return `${relative(cwd, file).replaceAll('\\', '/')}${line === undefined ? '' : `:${line}`}`;
}
