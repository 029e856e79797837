import type { Authorizer, Deployment, Fact, HttpTrigger, PublicAccess, Trigger, WebSocketTrigger } from '../../deployment/deployment.ts';
import { findFunctionDeployment, type FunctionDeployment } from '../../deployment/find-deployed-functions.ts';
import { httpTriggers, resolverTriggers } from '../../models/access/http-triggers.ts';
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
  /** For `open`: what asks for a key, and for nothing else. */
  readonly keyOnly?: PublicAccess;
  /** For `guarded`: people ask, as a service knows them that is no way in over HTTP. */
  readonly isPersonal?: boolean;
}

const noWays: readonly WayIn[] = [];

/** Answers who can call the function of a unit. */
export function findExposure({ entry, route, servedBy, isConnected = false }: AccessUnit): Exposure {
  const isRequest = route !== undefined || entry.isRoute || entry.isRequestShaped || entry.triggers.some((each) => httpTriggers.has(each));
  const { functions, deployment } = findDeployed(servedBy?.file ?? entry.at.file, servedBy?.exportedAs ?? entry.exportedAs);
  const triggers = functions.flatMap((each) => each.triggers);
  if (functions.length === 0) {
    // An API of AppSync asks everybody for something; what that is is not known.
    if (entry.triggers.some((each) => resolverTriggers.has(each))) return { kind: 'guarded', ways: noWays };
    return { kind: isRequest ? 'unknown' : 'internal', ways: noWays };
  }
  const described = triggers.filter(isWayIn);
  const ways = described.filter(({ publicReason }) => publicReason === undefined || publicReason.value === '');
  if (ways.length < described.length && ways.length === 0) return { kind: 'public', ways: described };
  if (ways.length === 0 && triggers.some(({ kind }) => kind === 'appsync')) {
    const keyOnly = findKeyOnly(deployment);
    if (keyOnly === undefined) return { kind: 'guarded', ways, isPersonal: true };
    return keyOnly.publicReason === undefined || keyOnly.publicReason.value === ''
      ? { kind: 'open', ways, keyOnly }
      : { kind: 'public', ways };
  }
  if (ways.length === 0) return { kind: isRequest && triggers.length === 0 ? 'unknown' : 'internal', ways };
  const open = ways.filter((way) => isOpen(way) && !(isConnected && isMessage(way)));
  if (open.length > 0) return { kind: 'open', ways: open };
  return { kind: ways.some(({ authorizer }) => authorizer.value === undefined) ? 'unknown' : 'guarded', ways };
}

/** All APIs of GraphQL ask for a key, and for nothing else. */
function findKeyOnly(deployment: Deployment | undefined): PublicAccess | undefined {
  const open = deployment?.publicAccess.filter(({ kind }) => kind === 'graphql-key') ?? [];
  const all = deployment?.apis.filter(({ api }) => api === 'graphql') ?? [];
  return open.length >= all.length ? open[0] : undefined;
}

function findDeployed(file: string, exportName: string | undefined): FunctionDeployment {
  // Routes are added where the application is made; its function is what the file exports.
  const names = exportName === undefined ? ['handler', 'default', 'main'] : [exportName === '=' ? 'handler' : exportName];
  for (const name of names) {
    const found = findFunctionDeployment(file, name);
    if (found.functions.length > 0) return found;
  }
  return { deployment: undefined, functions: [] };
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

/** Does somebody who has opened a WebSocket send it? */
function isMessage(way: WayIn): boolean {
  return way.kind === 'websocket' && way.routeKey.value !== '$connect';
}

function isNobody({ value }: Fact<Authorizer>): boolean {
  return value?.kind === 'none';
}
