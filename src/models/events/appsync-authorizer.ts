import type { EventModel } from '../schema.ts';

/** AppSync authorizer. */
export const appsyncAuthorizerEvent = {
  trigger: 'appsync-authorizer',
  title: 'AppSync authorizer',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
  eventTypes: ['AppSyncAuthorizerEvent'],
  handlerTypes: ['AppSyncAuthorizerHandler'],
  fields: [
    { path: 'authorizationToken', trust: 'attacker', label: 'authorization token' },
    { path: 'requestContext.queryString', trust: 'attacker', label: 'GraphQL query' },
    { path: 'requestContext.variables', trust: 'attacker', label: 'GraphQL variable' },
    { path: 'requestHeaders.*', trust: 'attacker', label: 'AppSync request header' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
