import { templateOrigins } from '../../models/deployment/cross-origin-names.ts';
import { readBodyModels } from '../body-models.ts';
import { readCrossOrigin } from '../cross-origin.ts';
import type { Authorizer, Fact, HttpTrigger } from '../deployment.ts';
import type { DataNode } from '../data/data-node.ts';
import { addTrigger } from './add-trigger.ts';
import { findMutualTls, findPrivacy } from './api-endpoint.ts';
import { markAuthorizer, readScopes } from './sam-api.ts';
import { findKind } from '../find-authorizer-kind.ts';
import { readResponseOrigins } from './read-response-origins.ts';
import type { Resource, Template } from './template.ts';

const apiType = 'AWS::ApiGateway::RestApi';
const longestPath = 30;

/** Reads `AWS::ApiGateway::*`: each method of a REST API. */
export function readRestApis(template: Template): void {
  const { reader, draft } = template;
  for (const resource of template.list('AWS::ApiGateway::Method')) {
    readMethod(template, resource);
    const responses = reader.items(template.get(resource, 'Integration', 'IntegrationResponses'));
    addOrigins(
      template,
      resource.name,
      responses.map((response) => reader.get(response, 'ResponseParameters')),
    );
  }
  for (const resource of template.list('AWS::ApiGateway::GatewayResponse')) {
    addOrigins(template, resource.name, [template.get(resource, 'ResponseParameters')]);
  }
  for (const resource of template.list('AWS::Serverless::Api')) {
    const responses = reader.entries(template.get(resource, 'GatewayResponses'));
    addOrigins(
      template,
      resource.name,
      responses.map(({ value }) => reader.get(value, 'ResponseParameters')),
    );
  }
  for (const resource of template.list(apiType, 'AWS::Serverless::Api')) {
    const entry = reader.getEntry(resource.properties, 'Cors');
    const cors = entry === undefined ? undefined : readCrossOrigin(reader, entry.value, entry.at, templateOrigins);
    draft.apis.push({ name: resource.name, api: 'rest', ...(cors === undefined ? {} : { cors }), at: resource.at });
  }
}

/** Headers of responses that the API makes itself. */
function addOrigins({ reader, draft }: Template, name: string, responses: readonly (DataNode | undefined)[]): void {
  for (const parameters of responses) {
    const cors = readResponseOrigins(reader, parameters);
    if (cors !== undefined) draft.apis.push({ name, api: 'rest', cors, at: cors.at });
  }
}

function readMethod(template: Template, resource: Resource): void {
  const { reader } = template;
  const { properties, at } = resource;
  const integration = template.get(resource, 'Integration');
  // what answers itself leads nowhere: mostly what browsers ask before a request
  if (reader.text(reader.get(integration, 'Type')) === 'MOCK') return;
  const method = reader.textFact(properties, 'HttpMethod') ?? { value: undefined, at };
  const api = template.findResource(template.get(resource, 'RestApiId'), apiType, 'AWS::Serverless::Api');
  const requiresApiKey = reader.booleanFact(properties, 'ApiKeyRequired');
  const isPrivate = api === undefined ? undefined : findPrivacy(template, api.properties);
  addTrigger(template, template.findFunctions(reader.get(integration, 'Uri')), {
    kind: 'http',
    api: 'rest',
    method: { value: method.value === '*' ? 'ANY' : method.value?.toUpperCase(), at: method.at },
    path: { value: findPath(template, resource), at },
    authorizer: readAuthorizer(template, resource, api),
    ...(requiresApiKey === undefined ? {} : { requiresApiKey }),
    ...(isPrivate === undefined ? {} : { isPrivate }),
    ...readBodies(template, resource),
    at,
  });
}

/** Models are conditions where the method has a validator of bodies. */
function readBodies(template: Template, method: Resource): Pick<HttpTrigger, 'bodies'> {
  const { reader } = template;
  const validator = template.findResource(template.get(method, 'RequestValidatorId'), 'AWS::ApiGateway::RequestValidator');
  if (validator === undefined || reader.boolean(template.get(validator, 'ValidateRequestBody')) !== true) return {};
  return readBodyModels(reader, template.get(method, 'RequestModels'), (node) => {
    const name = reader.text(node);
    const model =
      template.findResource(node, modelType) ??
      template.list(modelType).find((each) => name !== undefined && reader.text(template.get(each, 'Name')) === name);
    return model && template.get(model, 'Schema');
  });
}

const modelType = 'AWS::ApiGateway::Model';

/** Parts of a path are resources that name the one above. */
function findPath(template: Template, method: Resource): string | undefined {
  const { reader } = template;
  const parts: string[] = [];
  let above = template.get(method, 'ResourceId');
  for (let count = 0; count < longestPath; count++) {
    if (above?.kind === 'reference' && above.attribute === 'RootResourceId') return `/${parts.join('/')}`;
    const resource = template.findResource(above, 'AWS::ApiGateway::Resource');
    if (resource === undefined) return undefined;
    parts.unshift(reader.words(template.get(resource, 'PathPart')) ?? '{}');
    above = template.get(resource, 'ParentId');
  }
  return undefined;
}

function readAuthorizer(template: Template, resource: Resource, api: Resource | undefined): Fact<Authorizer> {
  const { reader } = template;
  const type = reader.textFact(resource.properties, 'AuthorizationType');
  const id = template.get(resource, 'AuthorizerId');
  const described = template.findResource(id, 'AWS::ApiGateway::Authorizer');
  const at = type?.at ?? id?.at ?? resource.at;
  if (described !== undefined) markAuthorizer(template, template.get(described, 'AuthorizerUri'), at);
  const word = type === undefined ? reader.text(described && template.get(described, 'Type')) : type.value;
  const isTold = type !== undefined || id !== undefined;
  const kind = word === undefined ? (isTold ? 'unknown' : 'none') : (findKind(word) ?? 'unknown');
  const name = described === undefined ? {} : { name: described.name };
  if (kind !== 'none') return { value: { kind, ...name, ...readScopes(template, resource) }, at };
  const asks = api === undefined ? undefined : findMutualTls(template, api.name);
  if (asks !== undefined) return { value: { kind: 'mutual-tls' }, at: asks };
  return { value: isTold ? { kind, isExplicit: true } : { kind }, at };
}
