import type { EventModel } from '../schema.ts';

/** API Gateway HTTP API. */
export const apigwHttpEvent = {
  trigger: 'apigw-http',
  title: 'API Gateway HTTP API',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html',
  eventTypes: [
    'APIGatewayProxyEventV2',
    'APIGatewayProxyEventV2WithRequestContext',
    'APIGatewayProxyEventV2WithIAMAuthorizer',
    'APIGatewayProxyEventV2WithJWTAuthorizer',
    'APIGatewayProxyEventV2WithLambdaAuthorizer',
  ],
  handlerTypes: [
    'APIGatewayProxyHandlerV2',
    'APIGatewayProxyHandlerV2WithIAMAuthorizer',
    'APIGatewayProxyHandlerV2WithJWTAuthorizer',
    'APIGatewayProxyHandlerV2WithLambdaAuthorizer',
  ],
  fields: [
    { path: 'body', trust: 'attacker', label: 'API Gateway request body' },
    { path: 'headers.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'cookies', trust: 'attacker', label: 'API Gateway cookie' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'API Gateway path parameter' },
    { path: 'rawPath', trust: 'attacker', label: 'API Gateway path' },
    { path: 'rawQueryString', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'requestContext.http.path', trust: 'attacker', label: 'API Gateway path' },
    { path: 'requestContext.http.userAgent', trust: 'attacker', label: 'API Gateway user agent' },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'authorizer context' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
