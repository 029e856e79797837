import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import type { Authorizer, CrossOrigin, Fact, SourceRange, Trigger } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { addTrigger } from './add-trigger.ts';
import { findMutualTls } from './api-endpoint.ts';
import { markAuthorizer, readScopes } from './sam-api.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Resource, Template } from './template.ts';

const apiType = 'AWS::ApiGatewayV2::Api';

/** Reads `AWS::ApiGatewayV2::*`: HTTP APIs and APIs of WebSockets. */
export function readHttpApis(template: Template): void {
  const routes = template.list('AWS::ApiGatewayV2::Route').map((resource) => readRoute(template, resource));
  const connections = new Map<string, Fact<Authorizer>>();
  for (const route of routes) if (route.key.value === '$connect') connections.set(route.api?.name ?? '', route.authorizer);
  const corsOf = new Map(template.list(apiType).map((api) => [api.name, readCors(template, api)]));
  for (const route of routes) {
    const name = route.api?.name ?? '';
    addTrigger(template, route.functions, makeTrigger(template, route, corsOf.get(name), connections.get(name)));
  }
  for (const api of template.list(apiType)) {
    const cors = corsOf.get(api.name);
    const isSocket = template.reader.text(template.get(api, 'ProtocolType')) === 'WEBSOCKET';
    template.draft.apis.push({ name: api.name, api: isSocket ? 'websocket' : 'http', ...(cors === undefined ? {} : { cors }), at: api.at });
    readQuickApi(template, api, cors);
  }
  for (const resource of template.list('AWS::Serverless::HttpApi')) {
    const cors = readCors(template, resource);
    template.draft.apis.push({ name: resource.name, api: 'http', ...(cors === undefined ? {} : { cors }), at: resource.at });
  }
}

interface HttpRoute {
  readonly api: Resource | undefined;
  readonly key: Fact<string>;
  readonly authorizer: Fact<Authorizer>;
  readonly requiresApiKey: Fact<boolean> | undefined;
  readonly functions: readonly FunctionDraft[];
  readonly at: SourceRange;
}

function readRoute(template: Template, resource: Resource): HttpRoute {
  const { reader } = template;
  const { properties, at } = resource;
  const api = template.findResource(template.get(resource, 'ApiId'), apiType);
  return {
    api,
    key: reader.textFact(properties, 'RouteKey') ?? { value: undefined, at },
    authorizer: readAuthorizer(template, resource, api),
    requiresApiKey: reader.booleanFact(properties, 'ApiKeyRequired'),
    functions: findTargetFunctions(template, resource),
    at,
  };
}

/** `integrations/${Integration}`, whose address is a function's. */
function findTargetFunctions(template: Template, resource: Resource): readonly FunctionDraft[] {
  const target = template.get(resource, 'Target');
  const integration = template.findResource(target, 'AWS::ApiGatewayV2::Integration');
  return template.findFunctions(integration === undefined ? target : template.get(integration, 'IntegrationUri'));
}

function readAuthorizer(template: Template, resource: Resource, api: Resource | undefined): Fact<Authorizer> {
  const { reader } = template;
  const type = reader.textFact(resource.properties, 'AuthorizationType');
  const id = template.get(resource, 'AuthorizerId');
  const described = template.findResource(id, 'AWS::ApiGatewayV2::Authorizer');
  if (type !== undefined || id !== undefined) {
    const at = type?.at ?? id?.at ?? resource.at;
    const named = type?.value === undefined ? undefined : findKind(type.value);
    if (described !== undefined) markAuthorizer(template, template.get(described, 'AuthorizerUri'), at);
    const kind = named ?? findKind(reader.text(described && template.get(described, 'AuthorizerType'))) ?? 'unknown';
    const name = described === undefined ? {} : { name: described.name };
    if (kind !== 'none') return { value: { kind, ...name, ...readScopes(template, resource) }, at };
    const asks = api === undefined ? undefined : findMutualTls(template, api.name);
    return asks === undefined ? { value: { kind, isExplicit: true }, at } : { value: { kind: 'mutual-tls' }, at: asks };
  }
  const asks = api === undefined ? undefined : findMutualTls(template, api.name);
  return asks === undefined ? { value: { kind: 'none' }, at: resource.at } : { value: { kind: 'mutual-tls' }, at: asks };
}

function makeTrigger(
  template: Template,
  route: HttpRoute,
  cors: CrossOrigin | undefined,
  connection: Fact<Authorizer> | undefined,
): Trigger {
  const { key, api, at, authorizer, requiresApiKey } = route;
  const isSocket =
    api === undefined
      ? /^\$(?:dis)?connect$/u.test(key.value ?? '')
      : template.reader.text(template.get(api, 'ProtocolType')) === 'WEBSOCKET';
  if (isSocket) return { kind: 'websocket', routeKey: key, authorizer: connection ?? authorizer, at };
  const [method, path] = splitKey(key.value);
  return {
    kind: 'http',
    api: 'http',
    method: { value: method, at: key.at },
    path: { value: path, at: key.at },
    authorizer,
    ...(requiresApiKey === undefined ? {} : { requiresApiKey }),
    ...(cors === undefined ? {} : { cors }),
    at,
  };
}

/** `GET /orders`, `$default` */
function splitKey(key: string | undefined): readonly [method: string | undefined, path: string | undefined] {
  if (key === undefined) return [undefined, undefined];
  const [first = '', second] = key.trim().split(/\s+/u);
  return second === undefined ? ['ANY', first] : [first.toUpperCase(), second];
}

/** An API that names its only target itself. */
function readQuickApi(template: Template, api: Resource, cors: CrossOrigin | undefined): void {
  const { reader } = template;
  const target = template.get(api, 'Target');
  if (target === undefined) return;
  const key = reader.textFact(api.properties, 'RouteKey') ?? { value: '$default', at: api.at };
  const [method, path] = splitKey(key.value);
  addTrigger(template, template.findFunctions(target), {
    kind: 'http',
    api: 'http',
    method: { value: method, at: key.at },
    path: { value: path, at: key.at },
    authorizer: { value: { kind: 'none' }, at: api.at },
    ...(cors === undefined ? {} : { cors }),
    at: api.at,
  });
}

function readCors(template: Template, api: Resource): CrossOrigin | undefined {
  const entry = template.reader.getEntry(api.properties, 'CorsConfiguration');
  return entry === undefined ? undefined : readCrossOrigin(template.reader, entry.value, entry.at, templateOrigins);
}
