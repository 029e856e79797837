import type { EventModel } from '../schema.ts';

/** A request to a function URL: the same shape as that of an HTTP API. */
export const functionUrlEvent = {
  trigger: 'function-url',
  title: 'function URL request',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html',
  eventTypes: ['LambdaFunctionURLEvent', 'LambdaFunctionURLEventWithIAMAuthorizer'],
  handlerTypes: ['LambdaFunctionURLHandler', 'LambdaFunctionURLHandlerWithIAMAuthorizer'],
  fields: [
    { path: 'body', trust: 'attacker', label: 'function URL request body' },
    { path: 'headers.*', trust: 'attacker', label: 'function URL header' },
    { path: 'cookies', trust: 'attacker', label: 'function URL cookie' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'function URL query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'function URL path parameter' },
    { path: 'rawPath', trust: 'attacker', label: 'function URL request path' },
    { path: 'rawQueryString', trust: 'attacker', label: 'function URL query string' },
    { path: 'routeKey', trust: 'trusted', label: 'function URL route' },
    { path: 'stageVariables.*', trust: 'trusted', label: 'function URL stage variable' },
    { path: 'isBase64Encoded', trust: 'trusted', label: 'function URL encoding flag' },
    { path: 'requestContext.http.path', trust: 'attacker', label: 'function URL request path' },
    { path: 'requestContext.http.userAgent', trust: 'attacker', label: 'function URL user agent' },
    { path: 'requestContext.http.method', trust: 'trusted', label: 'function URL method' },
    { path: 'requestContext.http.sourceIp', trust: 'trusted', label: 'address of the sender' },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'function URL authorizer claim' },
    { path: 'requestContext.requestId', trust: 'trusted', label: 'function URL request id' },
    { path: 'requestContext.domainName', trust: 'trusted', label: 'function URL domain' },
    { path: 'requestContext.accountId', trust: 'trusted', label: 'AWS account' },
    { path: 'requestContext.apiId', trust: 'trusted', label: 'function URL API id' },
    { path: 'requestContext.stage', trust: 'trusted', label: 'function URL stage' },
    { path: 'requestContext.timeEpoch', trust: 'trusted', label: 'function URL request time' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
