import type { Authorizer, Fact, HttpTrigger, Trigger, WebSocketTrigger } from '../../deployment/deployment.ts';
import { findFunctionDeployment } from '../../deployment/find-deployed-functions.ts';
import { httpTriggers } from '../../models/access/http-triggers.ts';
import type { AccessUnit } from './access-unit.ts';

/** A way in over HTTP. */
export type WayIn = HttpTrigger | WebSocketTrigger;

/**
 * Who can call a function, as far as its code and what deploys it tell. `open`: some ways in ask nobody who calls. `guarded`: all ways in ask.
 * `internal`: no request of HTTP starts it. `public`: comments say that everybody may call it. `unknown`: requests do, and nothing tells who may send them.
 */
export interface Exposure {
  readonly kind: 'open' | 'guarded' | 'internal' | 'public' | 'unknown';
  /** For `open`: the ways in that ask nobody. For `guarded`: all. */
  readonly ways: readonly WayIn[];
  /** For `guarded`: people ask, as a service knows them that is no way in over HTTP. */
  readonly isPersonal?: boolean;
}

const noWays: readonly WayIn[] = [];

/** Answers who can call the function of a unit. */
export function findExposure({ entry, route, servedBy }: AccessUnit): Exposure {
  const isRequest = route !== undefined || entry.isRoute || entry.isRequestShaped || entry.triggers.some((each) => httpTriggers.has(each));
  const functions = listDeployed(servedBy?.file ?? entry.at.file, servedBy?.exportedAs ?? entry.exportedAs);
  const triggers = functions.flatMap((each) => each.triggers);
  if (functions.length === 0) return { kind: isRequest ? 'unknown' : 'internal', ways: noWays };
  const described = triggers.filter(isWayIn);
  const ways = described.filter(({ publicReason }) => publicReason === undefined || publicReason.value === '');
  if (ways.length < described.length && ways.length === 0) return { kind: 'public', ways: described };
  if (ways.length === 0 && triggers.some(({ kind }) => kind === 'appsync')) return { kind: 'guarded', ways, isPersonal: true };
  if (ways.length === 0) return { kind: isRequest && triggers.length === 0 ? 'unknown' : 'internal', ways };
  const open = ways.filter((way) => isOpen(way));
  if (open.length > 0) return { kind: 'open', ways: open };
  return { kind: ways.some(({ authorizer }) => authorizer.value === undefined) ? 'unknown' : 'guarded', ways };
}

function listDeployed(file: string, exportName: string | undefined): ReturnType<typeof findFunctionDeployment>['functions'] {
  // Routes are added where the application is made; its function is what the file exports.
  const names = exportName === undefined ? ['handler', 'default', 'main'] : [exportName === '=' ? 'handler' : exportName];
  for (const name of names) {
    const { functions } = findFunctionDeployment(file, name);
    if (functions.length > 0) return functions;
  }
  return [];
}

function isWayIn(trigger: Trigger): trigger is WayIn {
  return trigger.kind === 'http' || trigger.kind === 'websocket';
}

/** Does the way in ask nobody who calls? A key of an API tells nothing of that. */
function isOpen(way: WayIn): boolean {
  if (way.kind === 'http' && (way.isPrivate?.value === true || way.method.value === 'OPTIONS')) return false;
  if (way.kind === 'websocket' && way.routeKey.value === '$disconnect') return false;
  return isNobody(way.authorizer);
}

function isNobody({ value }: Fact<Authorizer>): boolean {
  return value?.kind === 'none';
}
