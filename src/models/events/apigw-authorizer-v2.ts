import type { EventModel } from '../schema.ts';

/** The request that an authorizer of an HTTP API has to judge (payload format 2.0). */
export const apigwAuthorizerV2Event = {
  trigger: 'apigw-authorizer-v2',
  title: 'HTTP API authorizer request',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-lambda-authorizer.html',
  eventTypes: ['APIGatewayRequestAuthorizerEventV2'],
  handlerTypes: [
    'APIGatewayRequestSimpleAuthorizerHandlerV2',
    'APIGatewayRequestIAMAuthorizerHandlerV2',
    'APIGatewayRequestSimpleAuthorizerHandlerV2WithContext',
    'APIGatewayRequestIAMAuthorizerV2WithContextHandler',
  ],
  fields: [
    { path: 'identitySource', trust: 'attacker', label: 'authorization token' },
    { path: 'headers.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'cookies', trust: 'attacker', label: 'API Gateway cookie' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'API Gateway path parameter' },
    { path: 'rawPath', trust: 'attacker', label: 'API Gateway request path' },
    { path: 'rawQueryString', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'routeKey', trust: 'trusted', label: 'API Gateway route' },
    { path: 'stageVariables.*', trust: 'trusted', label: 'API Gateway stage variable' },
    { path: 'requestContext.http.path', trust: 'attacker', label: 'API Gateway request path' },
    { path: 'requestContext.http.userAgent', trust: 'attacker', label: 'API Gateway user agent' },
    { path: 'requestContext.http.method', trust: 'trusted', label: 'API Gateway method' },
    { path: 'requestContext.http.sourceIp', trust: 'trusted', label: 'address of the sender' },
    { path: 'requestContext.requestId', trust: 'trusted', label: 'API Gateway request id' },
    { path: 'requestContext.domainName', trust: 'trusted', label: 'API Gateway domain' },
    { path: 'requestContext.accountId', trust: 'trusted', label: 'AWS account' },
    { path: 'requestContext.apiId', trust: 'trusted', label: 'API Gateway API id' },
    { path: 'requestContext.stage', trust: 'trusted', label: 'API Gateway stage' },
    { path: 'requestContext.timeEpoch', trust: 'trusted', label: 'API Gateway request time' },
    { path: 'routeArn', trust: 'trusted', label: 'API Gateway route' },
    { path: 'type', trust: 'trusted', label: 'kind of authorizer' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
