import type { EventModel } from '../schema.ts';

/** Lambda function URL. */
export const functionUrlEvent = {
  trigger: 'function-url',
  title: 'Lambda function URL',
  evidence: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html',
  eventTypes: ['LambdaFunctionURLEvent', 'LambdaFunctionURLEventWithIAMAuthorizer'],
  handlerTypes: ['LambdaFunctionURLHandler', 'LambdaFunctionURLHandlerWithIAMAuthorizer'],
  fields: [
    { path: 'body', trust: 'attacker', label: 'function URL request body' },
    { path: 'headers.*', trust: 'attacker', label: 'function URL header' },
    { path: 'cookies', trust: 'attacker', label: 'function URL cookie' },
    { path: 'queryStringParameters.*', trust: 'attacker', label: 'function URL query string' },
    { path: 'pathParameters.*', trust: 'attacker', label: 'function URL path parameter' },
    { path: 'rawPath', trust: 'attacker', label: 'function URL path' },
    { path: 'rawQueryString', trust: 'attacker', label: 'function URL query string' },
    { path: 'requestContext.http.path', trust: 'attacker', label: 'function URL path' },
    { path: 'requestContext.http.userAgent', trust: 'attacker', label: 'function URL user agent' },
    { path: 'requestContext.authorizer', trust: 'identity', label: 'IAM identity' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
