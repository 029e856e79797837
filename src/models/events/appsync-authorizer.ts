import type { EventModel } from '../event-rows.ts';

/** The request that an AppSync authorizer has to judge. */
export const appsyncAuthorizerEvent = {
  trigger: 'appsync-authorizer',
  title: 'AppSync authorizer request',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization',
  eventTypes: ['AppSyncAuthorizerEvent'],
  handlerTypes: ['AppSyncAuthorizerHandler', 'AppSyncAuthorizerHander'],
  partTypes: { AppSyncAuthorizerEventHeaders: 'requestHeaders' },
  fields: [
    { path: 'authorizationToken', trust: 'attacker', label: 'authorization token', isText: true },
    { path: 'requestContext.queryString', trust: 'attacker', label: 'GraphQL query', isText: true },
    { path: 'requestContext.operationName', trust: 'attacker', label: 'GraphQL operation name', isText: true },
    { path: 'requestContext.variables', trust: 'attacker', label: 'GraphQL variable' },
    { path: 'requestHeaders.*', trust: 'attacker', label: 'AppSync request header', isText: true },
    { path: 'requestContext.apiId', trust: 'trusted', label: 'AppSync API' },
    { path: 'requestContext.accountId', trust: 'trusted', label: 'AWS account' },
    { path: 'requestContext.requestId', trust: 'trusted', label: 'AppSync request id' },
  ],
  isAnswered: true,
  answer: 'lambda.AuthorizerAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
