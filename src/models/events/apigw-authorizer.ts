import type { EventModel } from '../schema.ts';

/** API Gateway authorizer. */
export const apigwAuthorizerEvent = {
  trigger: 'apigw-authorizer',
  title: 'API Gateway authorizer',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
  eventTypes: [
    'APIGatewayTokenAuthorizerEvent',
    'APIGatewayRequestAuthorizerEvent',
    'APIGatewayRequestAuthorizerEventV2',
    'APIGatewayAuthorizerEvent',
    'CustomAuthorizerEvent',
  ],
  handlerTypes: [
    'APIGatewayTokenAuthorizerHandler',
    'APIGatewayRequestAuthorizerHandler',
    'APIGatewayAuthorizerHandler',
    'CustomAuthorizerHandler',
    'APIGatewayTokenAuthorizerWithContextHandler',
    'APIGatewayRequestAuthorizerWithContextHandler',
    'APIGatewayAuthorizerWithContextHandler',
    'APIGatewayRequestIAMAuthorizerHandlerV2',
    'APIGatewayRequestIAMAuthorizerV2WithContextHandler',
    'APIGatewayRequestSimpleAuthorizerHandlerV2',
    'APIGatewayRequestSimpleAuthorizerHandlerV2WithContext',
  ],
  fields: [
    { path: 'authorizationToken', trust: 'attacker', label: 'authorization token' },
    { path: 'identitySource', trust: 'attacker', label: 'authorization token' },
    { path: 'cookies', trust: 'attacker', label: 'API Gateway cookie' },
    { path: 'rawPath', trust: 'attacker', label: 'API Gateway path' },
    { path: 'rawQueryString', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'headers.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'API Gateway path parameter' },
    { path: 'path', trust: 'attacker', label: 'API Gateway path' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
