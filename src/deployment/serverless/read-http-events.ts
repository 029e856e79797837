import { readBodyModels } from '../body-models.ts';
import type { DataNode } from '../data/data-node.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import { httpApiOrigins, restOrigins } from '../../models/deployment/cross-origin-names.ts';
import type { Authorizer, CrossOrigin, Fact, HttpTrigger, SourceRange, Trigger } from '../deployment.ts';
import { findKind } from '../find-authorizer-kind.ts';
import { makeOpen, readEventAuthorizer } from './read-authorizer.ts';
import type { Service } from './service.ts';

interface Route {
  readonly method: Fact<string>;
  readonly path: Fact<string>;
}

/** Reads `http`: an event of a REST API. */
export function readRestEvent(service: Service, event: DataNode, at: SourceRange): readonly Trigger[] {
  const { reader, provider } = service;
  const route = readRoute(service, event, at);
  const needsKey = reader.booleanFact(event, 'private');
  const cors = readCors(service, event, restOrigins);
  const isPrivate = readPrivacy(service);
  return [
    {
      kind: 'http',
      api: 'rest',
      ...route,
      authorizer: readEventAuthorizer(service, event, at, reader.get(provider, 'apiGateway', 'authorizers')),
      ...(needsKey === undefined ? {} : { requiresApiKey: needsKey }),
      ...(isPrivate === undefined ? {} : { isPrivate }),
      ...(cors === undefined ? {} : { cors }),
      ...readBodies(service, event),
      at,
    },
  ];
}

/** Reads `request.schemas` (in older versions `request.schema`): schemas, texts that name one of the provider's, or `{ schema }`. */
function readBodies({ reader, provider }: Service, event: DataNode): Pick<HttpTrigger, 'bodies'> {
  const named = reader.get(provider, 'apiGateway', 'request', 'schemas');
  const request = reader.get(event, 'request');
  return readBodyModels(reader, reader.get(request, 'schemas') ?? reader.get(request, 'schema'), (node) => {
    const name = reader.get(node)?.kind === 'scalar' ? reader.text(node) : undefined;
    const found = name === undefined ? node : reader.get(named, name);
    return reader.get(found, 'schema') ?? found;
  });
}

/** Reads `httpApi`; what the provider says of origins holds for all of them. */
export function readHttpApiEvent(service: Service, event: DataNode, at: SourceRange): readonly Trigger[] {
  const { reader, provider } = service;
  const described = reader.get(provider, 'httpApi', 'authorizers');
  const cors = readProviderCors(service);
  return [
    {
      kind: 'http',
      api: 'http',
      ...readRoute(service, event, at),
      authorizer: readEventAuthorizer(service, event, at, described),
      ...(cors === undefined ? {} : { cors }),
      at,
    },
  ];
}

/** Reads `provider.httpApi.cors`. */
export function readProviderCors({ reader, provider }: Service): CrossOrigin | undefined {
  const api = reader.get(provider, 'httpApi');
  const entry = reader.getEntry(api, 'cors');
  return entry === undefined ? undefined : readCrossOrigin(reader, entry.value, entry.at, httpApiOrigins);
}

/** Reads `url` of a function. */
export function readUrl(service: Service, node: DataNode, at: SourceRange): HttpTrigger | undefined {
  const { reader } = service;
  const current = reader.get(node);
  if (current === undefined || reader.boolean(current) === false) return undefined;
  const entry = reader.getEntry(current, 'authorizer');
  const word = entry === undefined ? undefined : reader.text(entry.value);
  const isTold = entry !== undefined && reader.get(current, 'authorizer') !== undefined;
  const isKnown = current.kind === 'map' || reader.boolean(current) === true;
  const kind = !isKnown ? 'unknown' : isTold ? (findKind(word) ?? 'unknown') : 'none';
  const cors = readCors(service, current, httpApiOrigins);
  return {
    kind: 'http',
    api: 'url',
    method: { value: 'ANY', at },
    path: { value: '$default', at },
    // a URL that says nothing of callers is open, and that is all that it says
    authorizer: { value: kind === 'none' ? { kind, isExplicit: true } : { kind }, at: entry?.at ?? at },
    ...(cors === undefined ? {} : { cors }),
    at,
  };
}

/** Reads `websocket`. */
export function readWebSocketEvent(service: Service, event: DataNode, at: SourceRange): readonly Trigger[] {
  const { reader } = service;
  const route = reader.textFact(event, 'route') ?? { value: reader.text(event), at };
  return [{ kind: 'websocket', routeKey: route, authorizer: readEventAuthorizer(service, event, at, undefined), at }];
}

/** Reads `alb`: each path with each method. */
export function readBalancerEvent(service: Service, event: DataNode, at: SourceRange): readonly Trigger[] {
  const { reader, provider } = service;
  const conditions = reader.get(event, 'conditions');
  const paths = reader.wordFacts(reader.get(conditions, 'path'));
  const methods = reader.wordFacts(reader.get(conditions, 'method'));
  const authorizer = readBalancerAuthorizer(service, event, at, reader.get(provider, 'alb', 'authorizers'));
  const every: readonly Fact<string>[] = [{ value: undefined, at }];
  return (paths.length === 0 ? every : paths).flatMap((path) =>
    (methods.length === 0 ? every : methods).map((method) => ({
      kind: 'http' as const,
      api: 'alb' as const,
      method: { value: method.value?.toUpperCase() ?? 'ANY', at: method.at },
      path: { value: path.value ?? '$default', at: path.at },
      authorizer,
      at,
    })),
  );
}

function readBalancerAuthorizer(service: Service, event: DataNode, at: SourceRange, described: DataNode | undefined): Fact<Authorizer> {
  const { reader } = service;
  const [name] = reader.items(reader.get(event, 'authorizer'));
  const entry = reader.getEntry(event, 'authorizer');
  if (name === undefined || entry === undefined) return makeOpen(at);
  const words = reader.text(name) ?? '';
  const type = reader.text(reader.get(described, words, 'type'));
  // who is not signed in goes through as well
  if (reader.text(reader.get(described, words, 'onUnauthenticatedRequest')) === 'allow')
    return { value: { kind: 'none', name: words }, at: entry.at };
  return { value: { kind: findKind(type) ?? 'unknown', name: words }, at: entry.at };
}

function readCors(service: Service, event: DataNode, names: typeof restOrigins): CrossOrigin | undefined {
  const entry = service.reader.getEntry(event, 'cors');
  return entry === undefined ? undefined : readCrossOrigin(service.reader, entry.value, entry.at, names);
}

/** `GET /orders/{id}`, `*`, or a map with `method` and `path`. */
function readRoute(service: Service, event: DataNode, at: SourceRange): Route {
  const { reader } = service;
  const text = reader.text(event);
  if (text !== undefined) {
    const [, method, path] = /^\s*(?:([A-Za-z*]+)\s+)?(\S+)\s*$/u.exec(text) ?? [];
    return { method: { value: normalizeMethod(method), at: event.at }, path: { value: normalizePath(path), at: event.at } };
  }
  const path = reader.textFact(event, 'path');
  const method = reader.textFact(event, 'method');
  const isEvery = path?.value === '*';
  return {
    method:
      method === undefined
        ? { value: isEvery ? 'ANY' : undefined, at }
        : { ...method, value: method.value && normalizeMethod(method.value) },
    path:
      path === undefined ? { value: undefined, at } : { ...path, value: path.value === undefined ? undefined : normalizePath(path.value) },
  };
}

function normalizeMethod(method: string | undefined): string {
  return method === undefined || method === '*' ? 'ANY' : method.toUpperCase();
}

function normalizePath(path: string | undefined): string {
  if (path === undefined || path === '*' || path === '$default') return '$default';
  return path.startsWith('/') ? path : `/${path}`;
}

/** An endpoint in a network, or a policy of the API. */
function readPrivacy({ reader, provider }: Service): Fact<boolean> | undefined {
  const endpoint = reader.textFact(provider, 'endpointType');
  if (endpoint?.value?.toUpperCase() === 'PRIVATE') return { value: true, at: endpoint.at };
  const policy = reader.getEntry(reader.get(provider, 'apiGateway'), 'resourcePolicy') ?? reader.getEntry(provider, 'resourcePolicy');
  if (policy === undefined) return undefined;
  const restricts = reader
    .items(policy.value)
    .some((statement) => reader.get(statement, 'Condition') !== undefined || !isForAll(reader.get(statement, 'Principal'), reader));
  return { value: restricts, at: policy.at };
}

function isForAll(principal: DataNode | undefined, reader: Service['reader']): boolean {
  return principal === undefined || reader.text(principal) === '*' || reader.words(reader.get(principal, 'AWS')) === '*';
}
