import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

/** claudia-api-builder: routes by verb on an object that the module exports. */
export const claudiaApiBuilder = {
  package: 'claudia-api-builder',
  evidence: 'https://github.com/claudiajs/claudia-api-builder/blob/master/docs/api.md#the-request-object',
  types: [
    { name: 'claudia.API', path: 'Instance' },
    { name: 'claudia.Request', type: 'claudia.API', path: 'Member[get,post,put,delete,patch,head,any].Argument[1].Parameter[0]' },
    { name: 'claudia.Request', type: 'claudia.API', path: 'Member[intercept].Argument[0].Parameter[0]' },
  ],
  properties: [{ type: 'claudia.Request', path: 'Member[queryString,pathParams,headers,post].AnyMember', removes: objectThreats }],
  sources: [
    { type: 'claudia.Request', path: 'Member[body,rawBody,post]', label: 'request body' },
    { type: 'claudia.Request', path: 'Member[queryString]', label: 'query string' },
    { type: 'claudia.Request', path: 'Member[pathParams,proxyRequest]', label: 'path parameter' },
    { type: 'claudia.Request', path: 'Member[headers,normalizedHeaders]', label: 'request header' },
  ],
} as const satisfies LibraryModel;

/** micro: reads the body of a request of Node.js. */
export const micro = {
  package: 'micro',
  evidence: 'https://github.com/vercel/micro#body-parsing',
  sources: [{ path: 'Member[json,text,buffer].ReturnValue', label: 'request body' }],
} as const satisfies LibraryModel;

/** aws-lambda-router: routes of several triggers in one object. */
export const awsLambdaRouter = {
  package: 'aws-lambda-router',
  evidence: 'https://github.com/spring-media/aws-lambda-router#getting-started',
  types: [
    { name: 'lambda-router.Routes', path: 'Member[handler].Argument[0]' },
    {
      name: 'lambda-router.Request',
      type: 'lambda-router.Routes',
      path: 'Member[proxyIntegration].Member[routes].ArrayElement.Member[action].Parameter[0]',
      declared: ['ProxyIntegrationEvent'],
    },
    { name: 'event.apigw-rest', type: 'lambda-router.Request', path: '' },
  ],
  sources: [
    { type: 'lambda-router.Request', path: 'Member[paths]', label: 'path parameter' },
    {
      type: 'lambda-router.Routes',
      path: 'Member[sqs].Member[routes].ArrayElement.Member[action].Parameter[0]',
      label: 'SQS message body',
    },
    {
      type: 'lambda-router.Routes',
      path: 'Member[sns].Member[routes].ArrayElement.Member[action].Parameter[0]',
      label: 'SNS message',
    },
  ],
} as const satisfies LibraryModel;

/** openapi-backend: a function for each operation of a definition, which gets the request as it was parsed. */
export const openapiBackend = {
  package: 'openapi-backend',
  evidence: 'https://openapistack.co/docs/openapi-backend/operation-handlers/',
  types: [
    { name: 'openapi-backend.API', path: 'Instance' },
    { name: 'openapi-backend.API', path: 'Member[OpenAPIBackend].Instance', declared: ['OpenAPIBackend'] },
    { name: 'openapi-backend.Handlers', path: 'Argument[0].Member[handlers]' },
    { name: 'openapi-backend.Handlers', path: 'Member[OpenAPIBackend].Argument[0].Member[handlers]' },
    { name: 'openapi-backend.Handlers', type: 'openapi-backend.API', path: 'Member[register].Argument[0]' },
    { name: 'openapi-backend.Context', type: 'openapi-backend.Handlers', path: 'AnyMember.Parameter[0]', declared: ['Context'] },
    { name: 'openapi-backend.Context', type: 'openapi-backend.API', path: 'Member[register].Argument[1].Parameter[0]' },
  ],
  sources: [
    { type: 'openapi-backend.Context', path: 'Member[request].Member[body,requestBody]', label: 'request body' },
    { type: 'openapi-backend.Context', path: 'Member[request].Member[query]', label: 'query string' },
    { type: 'openapi-backend.Context', path: 'Member[request].Member[params]', label: 'path parameter' },
    { type: 'openapi-backend.Context', path: 'Member[request].Member[headers,cookies]', label: 'request header' },
  ],
} as const satisfies LibraryModel;
