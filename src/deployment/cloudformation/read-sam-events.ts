import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import { samEvents } from '../../models/deployment/event-kinds.ts';
import { makeBodyModels } from '../body-models.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import { toJson } from '../data/to-json.ts';
import type { DataEntry, DataNode } from '../data/data-node.ts';
import type { Authorizer, Fact, HttpTrigger, SourceRange, Trigger } from '../deployment.ts';
import type { FunctionDraft } from '../deployment-draft.ts';
import { findPrivacy } from './api-endpoint.ts';
import { readUrlAuthorizer } from './url-authorizer.ts';
import { findSamAuthorizer, getSamApi, type SamApi, type SamApiType } from './sam-api.ts';
import type { Resource, Template } from './template.ts';

/** Reads `Events` and `FunctionUrlConfig` of a function of SAM. */
export function readSamEvents(template: Template, resource: Resource, draft: FunctionDraft): void {
  const { reader } = template;
  for (const entry of reader.entries(template.get(resource, 'Events'))) {
    const trigger = readEvent(template, entry);
    if (trigger !== undefined) draft.triggers.push(trigger);
  }
  const url = reader.getEntry(resource.properties, 'FunctionUrlConfig');
  if (url !== undefined && reader.get(url.value) !== undefined) draft.triggers.push(readUrl(template, url));
}

/** Reads routes that start state machines of SAM. */
export function readMachineEvents(template: Template): void {
  const { reader, draft } = template;
  for (const resource of template.list('AWS::Serverless::StateMachine')) {
    for (const entry of reader.entries(template.get(resource, 'Events'))) {
      const trigger = readEvent(template, entry);
      if (trigger?.kind === 'http') draft.otherTriggers.push(trigger);
    }
  }
}

function readUrl(template: Template, { value, at }: DataEntry): HttpTrigger {
  const { reader } = template;
  const cors = reader.getEntry(value, 'Cors');
  const origins = cors === undefined ? undefined : readCrossOrigin(reader, cors.value, cors.at, templateOrigins);
  return {
    kind: 'http',
    api: 'url',
    method: { value: 'ANY', at },
    path: { value: '$default', at },
    authorizer: readUrlAuthorizer(template, reader.get(value), at),
    ...(origins === undefined ? {} : { cors: origins }),
    at,
  };
}

function readEvent(template: Template, { name, value, at }: DataEntry): Trigger | undefined {
  const { reader } = template;
  const type = reader.text(reader.get(value, 'Type'));
  const properties = reader.get(value, 'Properties');
  if (type === undefined) return undefined;
  if (type === 'Api' || type === 'HttpApi') return readRoute(template, type, properties, at);
  const row = Object.hasOwn(samEvents, type) ? samEvents[type] : undefined;
  if (row === undefined) return { kind: 'other', subject: { value: name, at }, at };
  const subject = row.subject.map((key) => reader.get(properties, key)).find((each) => each !== undefined);
  return { kind: row.kind, ...(subject === undefined ? {} : { subject: { value: reader.words(subject), at: subject.at } }), at };
}

function readRoute(template: Template, type: SamApiType, properties: DataNode | undefined, at: SourceRange): HttpTrigger {
  const { reader } = template;
  const path = reader.textFact(properties, 'Path');
  const method = reader.textFact(properties, 'Method');
  const api = findApi(template, type, properties);
  const authorizer = readAuthorizer(template, { type, properties, at, api, method: method?.value?.toUpperCase() });
  const requiresApiKey = reader.booleanFact(properties, 'Auth', 'ApiKeyRequired') ?? api?.requiresApiKey;
  const isPrivate = findPrivacy(template, properties) ?? api?.isPrivate;
  const cors = api?.cors;
  return {
    kind: 'http',
    api: type === 'Api' ? 'rest' : 'http',
    method: method === undefined ? { value: 'ANY', at } : { ...method, value: normalizeMethod(method.value) },
    path: path ?? { value: '$default', at },
    authorizer,
    ...(requiresApiKey === undefined ? {} : { requiresApiKey }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
    ...(cors === undefined ? {} : { cors }),
    ...readBodies(template, properties, api),
    at,
  };
}

/** Reads `RequestModel`: a model of the API, of which only `ValidateBody` makes a condition. Without it a document may say what is asked. */
function readBodies(template: Template, properties: DataNode | undefined, api: SamApi | undefined): Pick<HttpTrigger, 'bodies'> {
  const { reader } = template;
  const model = reader.get(properties, 'RequestModel');
  if (reader.boolean(reader.get(model, 'ValidateBody')) !== true) return isDescribed(template, api) ? { bodies: 'described' } : {};
  const name = reader.text(reader.get(model, 'Model'));
  const schema = name === undefined ? undefined : reader.get(api?.properties, 'Models', name);
  return makeBodyModels([{ contentType: 'application/json', schema: toJson(reader, schema) }]);
}

/** Does a document describe the API? */
function isDescribed({ reader }: Template, api: SamApi | undefined): boolean {
  return ['DefinitionBody', 'DefinitionUri'].some((key) => reader.get(api?.properties, key) !== undefined);
}

function normalizeMethod(method: string | undefined): string | undefined {
  const word = method?.toUpperCase();
  return word === '*' || word === 'X-AMAZON-APIGATEWAY-ANY-METHOD' ? 'ANY' : word;
}

/** Nothing when the API is described elsewhere. */
function findApi(template: Template, type: SamApiType, properties: DataNode | undefined): SamApi | undefined {
  const { reader } = template;
  const id = reader.get(properties, type === 'Api' ? 'RestApiId' : 'ApiId');
  if (id === undefined) return getSamApi(template, type, undefined);
  const [target] = template.findTargets(id);
  const name = target ?? reader.text(id);
  return name !== undefined && template.resources.has(name) ? getSamApi(template, type, name) : undefined;
}

interface RouteAuth {
  readonly type: SamApiType;
  readonly properties: DataNode | undefined;
  readonly at: SourceRange;
  readonly api: SamApi | undefined;
  readonly method: string | undefined;
}

function readAuthorizer(template: Template, { properties, at, api, method }: RouteAuth): Fact<Authorizer> {
  const { reader } = template;
  const auth = reader.get(properties, 'Auth');
  const entry = reader.getEntry(auth, 'Authorizer');
  const own = entry === undefined ? undefined : reader.get(entry.value);
  const scopes = reader.get(auth, 'AuthorizationScopes') === undefined ? {} : { asksScopes: true };
  if (entry !== undefined && own !== undefined) {
    const found = findSamAuthorizer(template, api?.properties, own, entry.at);
    return { value: { ...(found.kind === 'none' ? { ...found, isExplicit: true } : found), ...scopes }, at: entry.at };
  }
  // A document that describes the API says who is asked, not the event.
  if (api === undefined || auth?.kind === 'unknown' || (isDescribed(template, api) && api.common === undefined))
    return { value: { kind: 'unknown' }, at };
  const isSkipped = method === 'OPTIONS' && !api.asksPreflight;
  if (isSkipped || api.common === undefined) return { value: { kind: 'none' }, at };
  const { value } = api.common;
  return value === undefined ? api.common : { ...api.common, value: { ...value, ...scopes } };
}
