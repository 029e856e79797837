import type { EventModel } from '../schema.ts';

/** API Gateway REST API. */
export const apigwRestEvent = {
  trigger: 'apigw-rest',
  title: 'API Gateway REST API',
  evidence: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html',
  eventTypes: [
    'APIGatewayProxyEvent',
    'APIGatewayEvent',
    'APIGatewayProxyEventBase',
    'APIGatewayProxyWithCognitoAuthorizerEvent',
    'APIGatewayProxyWithLambdaAuthorizerEvent',
  ],
  handlerTypes: [
    'APIGatewayProxyHandler',
    'ProxyHandler',
    'APIGatewayProxyWithCognitoAuthorizerHandler',
    'APIGatewayProxyWithLambdaAuthorizerHandler',
  ],
  fields: [
    { path: 'body', trust: 'attacker', label: 'API Gateway request body' },
    { path: 'headers.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'multiValueHeaders.*', trust: 'attacker', label: 'API Gateway header' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'multiValueQueryStringParameters.*', trust: 'attacker', label: 'API Gateway query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'API Gateway path parameter' },
    { path: 'path', trust: 'attacker', label: 'API Gateway path' },
    { path: 'requestContext.path', trust: 'attacker', label: 'API Gateway path' },
    { path: 'requestContext.identity.userAgent', trust: 'attacker', label: 'API Gateway user agent' },
    { path: 'requestContext.identity.apiKey', trust: 'secret', label: 'API key' },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'authorizer context' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
