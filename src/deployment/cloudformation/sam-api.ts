import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import { implicitApis } from '../../models/deployment/template-defaults.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import type { DataNode } from '../data/data-node.ts';
import type { Authorizer, AuthorizerKind, CrossOrigin, Fact, SourceRange } from '../deployment.ts';
import { findPrivacy, hasMutualTls } from './api-endpoint.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Resource, Template } from './template.ts';

/** The two kinds of APIs that SAM makes of events. */
export type SamApiType = keyof typeof implicitApis;

/** An API of SAM as its events see it. */
export interface SamApi {
  readonly name: string;
  readonly properties: DataNode | undefined;
  /** What asks callers of a route that says nothing itself. */
  readonly common: Fact<Authorizer> | undefined;
  readonly asksPreflight: boolean;
  readonly cors: CrossOrigin | undefined;
  readonly isPrivate: Fact<boolean> | undefined;
  readonly requiresApiKey: Fact<boolean> | undefined;
}

const apisOf = new WeakMap<Template, Map<string, SamApi>>();

/** Answers an API of a template by its logical name; those that SAM makes have what the template says for all. */
export function getSamApi(template: Template, type: SamApiType, name: string | undefined): SamApi {
  const apis = apisOf.get(template) ?? new Map<string, SamApi>();
  apisOf.set(template, apis);
  const key = name ?? implicitApis[type];
  const known = apis.get(`${type} ${key}`);
  if (known !== undefined) return known;
  const made = readApi(template, type, key);
  apis.set(`${type} ${key}`, made);
  return made;
}

function readApi(template: Template, type: SamApiType, name: string): SamApi {
  const { reader, input } = template;
  const properties = template.resources.get(name)?.properties ?? reader.get(input.root, 'Globals', type);
  const auth = reader.get(properties, 'Auth');
  const corsEntry = reader.getEntry(properties, type === 'Api' ? 'Cors' : 'CorsConfiguration');
  return {
    name,
    properties,
    common: readDefault(template, properties, auth),
    asksPreflight: reader.boolean(reader.get(auth, 'AddDefaultAuthorizerToCorsPreflight')) ?? type === 'Api',
    cors: corsEntry === undefined ? undefined : readCrossOrigin(reader, corsEntry.value, corsEntry.at, templateOrigins),
    isPrivate: findPrivacy(template, properties),
    requiresApiKey: reader.booleanFact(auth, 'ApiKeyRequired'),
  };
}

function readDefault(template: Template, properties: DataNode | undefined, auth: DataNode | undefined): Fact<Authorizer> | undefined {
  const { reader } = template;
  const entry = reader.getEntry(auth, 'DefaultAuthorizer');
  if (entry !== undefined && reader.get(entry.value) !== undefined) {
    return { value: findSamAuthorizer(template, properties, reader.get(entry.value), entry.at), at: entry.at };
  }
  const asksCertificate = hasMutualTls(template, properties);
  if (asksCertificate !== undefined) return { value: { kind: 'mutual-tls' }, at: asksCertificate };
  return auth?.kind === 'unknown' ? { value: { kind: 'unknown' }, at: auth.at } : undefined;
}

/** Answers what the name of an authorizer means in an API of SAM. */
export function findSamAuthorizer(
  template: Template,
  properties: DataNode | undefined,
  node: DataNode | undefined,
  at: SourceRange,
): Authorizer {
  const { reader } = template;
  const name = reader.text(node);
  if (name === undefined) return { kind: 'unknown' };
  const described = reader.get(properties, 'Auth', 'Authorizers', name);
  if (described !== undefined) return { kind: readDescribed(template, described, at), name };
  const kind: AuthorizerKind | undefined = findKind(name);
  return kind === undefined ? { kind: 'unknown', name } : { kind };
}

function readDescribed(template: Template, described: DataNode, at: SourceRange): AuthorizerKind {
  const { reader } = template;
  if (reader.get(described, 'UserPoolArn') !== undefined) return 'cognito';
  const called = reader.get(described, 'FunctionArn');
  if (called !== undefined) {
    markAuthorizer(template, called, at);
    return 'lambda';
  }
  const tells = ['JwtConfiguration', 'OpenIdConnectUrl', 'IdentitySource', 'AuthorizationScopes'];
  return tells.some((key) => reader.get(described, key) !== undefined) ? 'jwt' : 'unknown';
}

/** Notes that an API asks a function who calls. */
export function markAuthorizer(template: Template, node: DataNode | undefined, at: SourceRange): void {
  for (const { triggers } of template.findFunctions(node)) {
    if (!triggers.some(({ kind }) => kind === 'authorizer')) triggers.push({ kind: 'authorizer', at });
  }
}

/** Reads whether a route asks for scopes. */
export function readScopes(template: Template, { properties }: Resource): Pick<Authorizer, 'asksScopes'> {
  return template.reader.get(properties, 'AuthorizationScopes') === undefined ? {} : { asksScopes: true };
}
