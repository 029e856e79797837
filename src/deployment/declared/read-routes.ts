import type { JoinRow, RouteRow } from '../../models/deployment/construct-rows.ts';
import { makeBodyModels } from '../body-models.ts';
import type { Authorizer, Fact, HttpApiKind, HttpTrigger, Trigger } from '../deployment.ts';
import type { Construct, Slot } from '../program/value.ts';
import { findRows, makeTable } from './construct-index.ts';
import type { DeclaredParts } from './deployment-parts.ts';
import { findConstructs, findFunctions } from './find-functions.ts';
import { readAccess } from './read-access.ts';
import { findApiPlace, readCors, type ApiPlace } from './read-apis.ts';
import { findProperty, findSlot, readPlace, readPlaces, type CallContext, type NamedSlot } from './read-place.ts';
import { makeTextFact, readText } from './read-value.ts';
import { valueToJson } from './value-to-json.ts';

const routeTable = makeTable<RouteRow>((model) => model.routes);
const joinTable = makeTable<JoinRow>((model) => model.joins);

/** What a method of a REST API does, where another construct says it. */
export interface Joins {
  readonly targets: ReadonlyMap<string, readonly Slot[]>;
  /** Numbers of the resources. */
  readonly ids: Map<Construct, number>;
}

/** Collects what constructs say of methods that others declare. */
export function collectJoins(constructs: readonly Construct[]): Joins {
  const joins = new Map<string, readonly Slot[]>();
  const ids = new Map<Construct, number>();
  for (const construct of constructs) {
    for (const row of findRows(joinTable, construct)) {
      const key = makeKey(ids, readPlaces({ construct }, row.resource), readText(findSlot({ construct }, row.verb)?.value));
      joins.set(key, [...(joins.get(key) ?? []), ...readPlaces({ construct }, row.target)]);
    }
  }
  return { targets: joins, ids };
}

function makeKey(ids: Map<Construct, number>, resources: readonly Slot[], method: string | undefined): string {
  const [resource] = findConstructs(resources);
  if (resource === undefined) return '';
  let id = ids.get(resource);
  if (id === undefined) ids.set(resource, (id = ids.size + 1));
  return `${id} ${method?.toUpperCase() ?? ''}`;
}

/** Reads the routes that a call adds. */
export function readRoutes(parts: DeclaredParts, construct: Construct, joins: Joins): void {
  for (const row of findRows(routeTable, construct)) {
    const elements: readonly (NamedSlot | undefined)[] = row.each === undefined ? [undefined] : readPlaces({ construct }, row.each);
    for (const it of elements) {
      const context: CallContext = it === undefined ? { construct } : { construct, it };
      if (row.needs !== undefined && readPlaces(context, row.needs).length === 0) continue;
      if (row.unlessFalse !== undefined && readPlace(context, row.unlessFalse).some(({ value }) => readText(value) === 'false')) continue;
      readRoute(parts, context, row, joins);
    }
  }
}

function readRoute(parts: DeclaredParts, context: CallContext, row: RouteRow, joins: Joins): void {
  const resources = readPlaces(context, row.resource);
  const place = findPlace(context, row, resources);
  const at = context.it?.at ?? context.construct.at;
  const methods = readMethods(context, row, at);
  const targets = readTargets(context, row, place);
  for (const method of methods) {
    const joined = row.resource === undefined ? [] : (joins.targets.get(makeKey(joins.ids, resources, method.value)) ?? []);
    const functions = findFunctions(parts, targets.length > 0 ? targets : joined, context.construct);
    for (const path of readPaths(context, row, { at, place })) {
      const trigger = askCertificate(parts, place, makeTrigger(context, row, { place, method, path, at }));
      if (trigger.kind === 'websocket' && place?.construct !== undefined) {
        parts.sockets.set(place.construct, [...(parts.sockets.get(place.construct) ?? []), trigger]);
      }
      if (functions.length === 0) parts.otherTriggers.push(trigger);
      for (const each of functions) each.triggers.push(trigger);
    }
  }
}

/** Callers without an authorizer show a certificate where the domain of the API asks for one. */
function askCertificate({ certificates }: DeclaredParts, place: ApiPlace | undefined, trigger: Trigger): Trigger {
  const at = place?.construct === undefined ? undefined : certificates.get(place.construct);
  if (at === undefined || trigger.kind !== 'http' || trigger.authorizer.value?.kind !== 'none') return trigger;
  return { ...trigger, authorizer: { value: { kind: 'mutual-tls' }, at } };
}

function findPlace(context: CallContext, row: RouteRow, resources: readonly Slot[]): ApiPlace | undefined {
  return findApiPlace(resources) ?? findApiPlace(readPlaces(context, row.api));
}

function readTargets(context: CallContext, row: RouteRow, place: ApiPlace | undefined): readonly Slot[] {
  const written = readPlaces(
    context,
    row.target.filter((each) => !each.startsWith('^')),
  );
  return written.length === 0 && row.target.some((each) => each.startsWith('^')) ? (place?.target ?? []) : written;
}

function readMethods(context: CallContext, row: RouteRow, at: Slot['at']): readonly Fact<string>[] {
  const key = findSlot(context, row.key);
  if (key !== undefined) {
    const text = readText(key.value);
    const [, method] = /^([A-Z]+|\*)\s+\//iu.exec(text?.trim() ?? '') ?? [];
    return [{ value: text === undefined ? undefined : toMethod(method ?? 'ANY'), at: key.at }];
  }
  const methods = readPlaces(context, row.methods).map((slot) => {
    const { value } = makeTextFact(slot);
    return { value: value === undefined ? undefined : toMethod(value), at: slot.at };
  });
  return methods.length > 0 ? methods : [{ value: row.fixedMethod ?? 'ANY', at }];
}

function toMethod(text: string): string {
  return text === '*' ? 'ANY' : text.toUpperCase();
}

interface RoutePlace {
  readonly at: Slot['at'];
  readonly place: ApiPlace | undefined;
}

function readPaths(context: CallContext, row: RouteRow, { at, place }: RoutePlace): readonly Fact<string>[] {
  const key = findSlot(context, row.key);
  if (key !== undefined) {
    const text = readText(key.value);
    return [{ value: text?.trim().replace(/^(?:[A-Z]+|\*)\s+(?=\/)/iu, ''), at: key.at }];
  }
  const paths = readPlaces(context, row.paths).map(makeTextFact);
  if (paths.length > 0) return paths;
  if (row.resource !== undefined) return [{ value: place === undefined ? undefined : place.path || '/', at }];
  return [{ value: row.fixedPath, at }];
}

interface RouteFacts extends RoutePlace {
  readonly method: Fact<string>;
  readonly path: Fact<string>;
}

function makeTrigger(context: CallContext, row: RouteRow, { place, method, path, at }: RouteFacts): Trigger {
  const own = readAccess(context, row.access);
  const { authorizer, apiKey } = {
    ...place?.access,
    ...own,
    ...(own.authorizer === undefined ? {} : { authorizer: markExplicit(own.authorizer) }),
  };
  const standard: Fact<Authorizer> = { value: { kind: isPlaceKnown(row, place) ? (row.access?.standard ?? 'none') : 'unknown' }, at };
  const kind = row.apiKind ?? place?.kind ?? (row.resource === undefined ? 'http' : 'rest');
  if (kind === 'websocket') return { kind, routeKey: path, authorizer: authorizer ?? standard, at };
  const cors = readCors(findSlot(context, row.cors)) ?? place?.cors;
  return {
    kind: 'http',
    api: kind === 'graphql' ? 'http' : (kind satisfies HttpApiKind),
    method,
    path,
    authorizer: authorizer ?? standard,
    ...(apiKey === undefined ? {} : { requiresApiKey: apiKey }),
    ...(cors === undefined ? {} : { cors }),
    ...(place?.isPrivate === undefined ? {} : { isPrivate: place.isPrivate }),
    ...readBodies(context, row),
    at,
  };
}

/** Reads models of bodies, where a validator makes conditions of them. */
function readBodies(context: CallContext, { bodies }: RouteRow): Pick<HttpTrigger, 'bodies'> {
  if (bodies === undefined || readText(findSlot(context, bodies.validated)?.value) !== 'true') return {};
  return makeBodyModels(
    readPlaces(context, bodies.models).map((model) => ({
      contentType: model.key ?? '',
      schema: valueToJson(findProperty(model, 'schema')?.value),
    })),
  );
}

/** The route itself says it. */
function markExplicit({ value, at }: Fact<Authorizer>): Fact<Authorizer> {
  return { value: value && { ...value, isExplicit: true }, at };
}

/** An API that another program makes may ask every caller. */
function isPlaceKnown(row: RouteRow, place: ApiPlace | undefined): boolean {
  return place !== undefined || row.apiKind !== undefined;
}
