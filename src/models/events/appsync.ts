import type { EventModel } from '../schema.ts';

/** AppSync resolver. */
export const appsyncEvent = {
  trigger: 'appsync',
  title: 'AppSync resolver',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html',
  eventTypes: ['AppSyncResolverEvent', 'AmplifyGraphQlResolverEvent'],
  handlerTypes: ['AppSyncResolverHandler', 'AppSyncBatchResolverHandler', 'AmplifyGraphQlResolverHandler'],
  fields: [
    { path: 'arguments', trust: 'attacker', label: 'AppSync argument' },
    { path: 'source', trust: 'attacker', label: 'AppSync source object' },
    { path: 'request.headers.*', trust: 'attacker', label: 'AppSync request header' },
    { path: 'info.variables', trust: 'attacker', label: 'GraphQL variable' },
    { path: 'info.selectionSetGraphQL', trust: 'attacker', label: 'GraphQL selection' },
    { path: 'identity', trust: 'identity', label: 'AppSync identity' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
