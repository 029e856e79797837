import { join } from 'node:path';
import { openApiOrigins } from '../../models/deployment/cross-origin-names.ts';
import { openApiMethods } from '../../models/deployment/open-api.ts';
import { makeBodyModels } from '../body-models.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import { toJson } from '../data/to-json.ts';
import type { DataEntry, DataNode } from '../data/data-node.ts';
import type { Authorizer, AuthorizerKind, CrossOrigin, Fact, HttpApiKind, HttpTrigger, SourceRange } from '../deployment.ts';
import { addTrigger } from './add-trigger.ts';
import { findMutualTls, findPrivacy } from './api-endpoint.ts';
import { readResponseOrigins } from './read-response-origins.ts';
import { getSamApi, markAuthorizer, type SamApi } from './sam-api.ts';
import { findKind } from '../find-authorizer-kind.ts';
import type { Resource, Template } from './template.ts';

const bodyTypes: Readonly<Record<string, HttpApiKind>> = {
  'AWS::Serverless::Api': 'rest',
  'AWS::Serverless::HttpApi': 'http',
  'AWS::ApiGateway::RestApi': 'rest',
  'AWS::ApiGatewayV2::Api': 'http',
};

/** A description of an API, and the API that it is of. */
interface Description {
  readonly template: Template;
  readonly body: DataNode;
  readonly resource: Resource;
  readonly api: HttpApiKind;
  /** What SAM adds. */
  readonly sam: SamApi | undefined;
  readonly cors: CrossOrigin | undefined;
}

/** Reads APIs that are described with OpenAPI, within the template or in a file beside it. */
export function readOpenApis(template: Template): void {
  for (const [type, api] of Object.entries(bodyTypes)) {
    for (const resource of template.list(type)) {
      const body = findBody(template, resource);
      if (body === undefined) continue;
      const entry = template.reader.getEntry(body, 'x-amazon-apigateway-cors');
      const cors = entry === undefined ? undefined : readCrossOrigin(template.reader, entry.value, entry.at, openApiOrigins);
      if (cors !== undefined) template.draft.apis.push({ name: resource.name, api, cors, at: cors.at });
      const isSam = type.startsWith('AWS::Serverless::');
      const sam = isSam ? getSamApi(template, api === 'rest' ? 'Api' : 'HttpApi', resource.name) : undefined;
      readPaths({ template, body, resource, api, sam, cors: cors ?? sam?.cors });
    }
  }
}

function findBody(template: Template, resource: Resource): DataNode | undefined {
  const { reader, input } = template;
  const inline = template.get(resource, 'DefinitionBody') ?? template.get(resource, 'Body');
  if (inline !== undefined) return inline;
  const address = reader.text(template.get(resource, 'DefinitionUri') ?? template.get(resource, 'BodyS3Location'));
  return address === undefined || address.includes('://') ? undefined : input.files.read(join(input.folder, address))?.node;
}

function readPaths(description: Description): void {
  const { reader } = description.template;
  for (const path of reader.entries(reader.get(description.body, 'paths'))) {
    for (const operation of reader.entries(path.value)) {
      const method = openApiMethods.get(operation.name.toLowerCase());
      if (method !== undefined && reader.get(operation.value)?.kind === 'map') readOperation(description, path, operation, method);
    }
  }
}

function readOperation(description: Description, path: DataEntry, { value, at }: DataEntry, method: string): void {
  const { template, resource, api, sam, cors } = description;
  const { reader } = template;
  const integration = reader.get(value, 'x-amazon-apigateway-integration');
  for (const response of reader.entries(reader.get(integration, 'responses'))) {
    const origins = readResponseOrigins(reader, reader.get(response.value, 'responseParameters'));
    if (origins !== undefined) template.draft.apis.push({ name: resource.name, api, cors: origins, at: origins.at });
  }
  // what answers itself leads nowhere
  if (reader.text(reader.get(integration, 'type'))?.toLowerCase() === 'mock') return;
  const security = readSecurity(description, value, at);
  const isPrivate = findPrivacy(template, resource.properties);
  // `/orders` may be described under the name of a resource of the document that is not its own
  addTrigger(template, template.findFunctions(reader.get(integration, 'uri')), {
    kind: 'http',
    api,
    method: { value: method, at },
    path: { value: path.name, at: path.at },
    authorizer: security.authorizer,
    ...(security.requiresApiKey
      ? { requiresApiKey: { value: true, at } }
      : sam?.requiresApiKey === undefined
        ? {}
        : { requiresApiKey: sam.requiresApiKey }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
    ...(cors === undefined ? {} : { cors }),
    ...readBodies(description, value),
    at,
  });
}

/** Schemas of bodies are conditions where a validator of bodies is named, at the operation or for the whole document; only REST APIs have any. */
function readBodies({ template: { reader }, body, api }: Description, operation: DataNode): Pick<HttpTrigger, 'bodies'> {
  if (api !== 'rest') return {};
  const name = reader.text(
    reader.get(operation, 'x-amazon-apigateway-request-validator') ?? reader.get(body, 'x-amazon-apigateway-request-validator'),
  );
  if (name === undefined) return {};
  const validator = reader.get(body, 'x-amazon-apigateway-request-validators', name);
  if (reader.boolean(reader.get(validator, 'validateRequestBody')) !== true) return {};
  const isOfBody = (node: DataNode): boolean => reader.text(reader.get(node, 'in')) === 'body';
  const shared = {
    components: toJson(reader, reader.get(body, 'components')),
    definitions: toJson(reader, reader.get(body, 'definitions')),
  };
  const makeModel = (contentType: string, schema: DataNode | undefined): { readonly contentType: string; readonly schema: unknown } => {
    const own = toJson(reader, schema);
    // references begin at the root of the document
    return { contentType, schema: typeof own === 'object' && own !== null ? { ...shared, ...own } : undefined };
  };
  return makeBodyModels([
    ...reader
      .entries(reader.get(operation, 'requestBody', 'content'))
      .map(({ name: contentType, value }) => makeModel(contentType, reader.get(value, 'schema'))),
    ...reader
      .items(reader.get(operation, 'parameters'))
      .filter(isOfBody)
      .map((each) => makeModel('application/json', reader.get(each, 'schema'))),
  ]);
}

interface Security {
  readonly authorizer: Fact<Authorizer>;
  readonly requiresApiKey: boolean;
}

/** What the operation says, else what the document says, else what the API says. */
function readSecurity(description: Description, operation: DataNode, at: SourceRange): Security {
  const { template, body, resource, sam } = description;
  const { reader } = template;
  const auth = reader.textFact(operation, 'x-amazon-apigateway-auth', 'type');
  const own = reader.getEntry(operation, 'security');
  const entry = own ?? reader.getEntry(body, 'security');
  const asks = findMutualTls(template, resource.name);
  if (auth?.value !== undefined && findKind(auth.value) === 'iam') return makeSecurity({ kind: 'iam' }, auth.at);
  if (entry === undefined) {
    if (auth?.value?.toUpperCase() === 'NONE') return makeSecurity({ kind: 'none', isExplicit: true }, auth.at);
    if (sam?.common !== undefined) return { authorizer: sam.common, requiresApiKey: false };
    return asks === undefined ? makeSecurity({ kind: 'none' }, at) : makeSecurity({ kind: 'mutual-tls' }, asks);
  }
  const choices = reader.items(entry.value);
  const kinds = choices.map((choice) =>
    reader.entries(choice).map(({ name }) => ({ name, kind: findScheme(description, name, entry.at) })),
  );
  // any of the choices will do: an empty one lets everybody in
  const isOpen = choices.length === 0 || kinds.some((each) => each.length === 0);
  const found = kinds.flat().find(({ kind }) => kind !== 'api-key');
  const requiresApiKey = !isOpen && kinds.flat().some(({ kind }) => kind === 'api-key');
  if (!isOpen && found !== undefined) return { authorizer: { value: found, at: entry.at }, requiresApiKey };
  if (asks !== undefined) return makeSecurity({ kind: 'mutual-tls' }, asks);
  if (requiresApiKey) return { authorizer: { value: { kind: 'none' }, at: entry.at }, requiresApiKey };
  return makeSecurity(own === undefined ? { kind: 'none' } : { kind: 'none', isExplicit: true }, entry.at);
}

function makeSecurity(value: Authorizer, at: SourceRange): Security {
  return { authorizer: { value, at }, requiresApiKey: false };
}

function findScheme({ template, body, sam }: Description, name: string, at: SourceRange): AuthorizerKind {
  const { reader } = template;
  const scheme = reader.get(body, 'components', 'securitySchemes', name) ?? reader.get(body, 'securityDefinitions', name);
  if (scheme === undefined) return sam === undefined ? 'unknown' : name === 'api_key' ? 'api-key' : name === 'AWS_IAM' ? 'iam' : 'unknown';
  const word = reader.text(reader.get(scheme, 'x-amazon-apigateway-authtype'))?.toUpperCase();
  if (word === 'AWSSIGV4') return 'iam';
  const authorizer = reader.get(scheme, 'x-amazon-apigateway-authorizer');
  const type = reader.text(reader.get(authorizer, 'type'))?.toUpperCase();
  if (type !== undefined) {
    markAuthorizer(template, reader.get(authorizer, 'authorizerUri'), at);
    return findKind(type) ?? 'unknown';
  }
  const header = reader.text(reader.get(scheme, 'name'))?.toLowerCase();
  if (header === 'x-api-key') return 'api-key';
  // a scheme that only documents what the backend asks is no check of the API's
  return findKind(word) ?? (authorizer === undefined ? 'none' : 'unknown');
}
