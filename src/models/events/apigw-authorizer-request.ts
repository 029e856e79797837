import type { EventModel } from '../event-rows.ts';

/** The request that an authorizer of a REST or WebSocket API has to judge. */
export const apigwAuthorizerRequestEvent = {
  trigger: 'apigw-authorizer-request',
  title: 'API Gateway request authorizer request',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html',
  eventTypes: ['APIGatewayRequestAuthorizerEvent'],
  handlerTypes: ['APIGatewayRequestAuthorizerHandler', 'APIGatewayRequestAuthorizerWithContextHandler'],
  partTypes: {
    APIGatewayRequestAuthorizerEventHeaders: 'headers',
    APIGatewayRequestAuthorizerEventQueryStringParameters: 'queryStringParameters',
    APIGatewayRequestAuthorizerEventPathParameters: 'pathParameters',
  },
  fields: [
    { path: 'headers.*', trust: 'attacker', label: 'API Gateway header', holdsSecrets: true, isText: true, areSingle: true },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'API Gateway header', holdsSecrets: true, isText: true },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'API Gateway query string', isText: true, areSingle: true },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'API Gateway query string', isText: true },
    { path: 'pathParameters.*', trust: 'attacker', label: 'API Gateway path parameter', isText: true, areSingle: true },
    { path: 'path', trust: 'attacker', label: 'API Gateway request path', isText: true, starts: '/' },
    { path: 'requestContext.path', trust: 'attacker', label: 'API Gateway request path', isText: true, starts: '/' },
    { path: 'requestContext.identity.userAgent', trust: 'attacker', label: 'API Gateway user agent', isText: true },
    { path: 'requestContext.identity.apiKey', trust: 'secret', label: 'API Gateway key' },
    { path: 'methodArn', trust: 'trusted', label: 'API Gateway method' },
    { path: 'type', trust: 'trusted', label: 'kind of authorizer' },
    { path: 'httpMethod', trust: 'trusted', label: 'API Gateway method' },
    { path: 'resource', trust: 'trusted', label: 'API Gateway route' },
    { path: 'stageVariables.*', trust: 'trusted', label: 'API Gateway stage variable' },
    { path: 'requestContext.requestId', trust: 'trusted', label: 'API Gateway request id' },
    { path: 'requestContext.accountId', trust: 'trusted', label: 'AWS account' },
    { path: 'requestContext.stage', trust: 'trusted', label: 'API Gateway stage' },
    { path: 'requestContext.apiId', trust: 'trusted', label: 'API Gateway API id' },
  ],
  isAnswered: true,
  answer: 'lambda.AuthorizerAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
