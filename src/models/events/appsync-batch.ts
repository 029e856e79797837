import type { EventModel } from '../event-rows.ts';

/** Several calls of an AppSync resolver at once. */
export const appsyncBatchEvent = {
  trigger: 'appsync-batch',
  title: 'AppSync batch resolver call',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html',
  eventTypes: [],
  handlerTypes: ['AppSyncBatchResolverHandler'],
  fields: [
    { path: '[].arguments.*', trust: 'attacker', label: 'AppSync argument' },
    { path: '[].source', trust: 'attacker', label: 'AppSync parent object' },
    { path: '[].request.headers.*', trust: 'attacker', label: 'AppSync request header', isText: true },
    { path: '[].request.domainName', trust: 'trusted', label: 'AppSync domain' },
    { path: '[].info.variables', trust: 'attacker', label: 'GraphQL variable' },
    { path: '[].info.selectionSetGraphQL', trust: 'attacker', label: 'GraphQL selection', isText: true },
    { path: '[].info.selectionSetList', trust: 'trusted', label: 'GraphQL selection' },
    { path: '[].info.fieldName', trust: 'trusted', label: 'GraphQL field name' },
    { path: '[].info.parentTypeName', trust: 'trusted', label: 'GraphQL type name' },
    { path: '[].stash', trust: 'trusted', label: 'AppSync stash' },
    { path: '[].prev', trust: 'trusted', label: 'result of the previous function' },
    { path: '[].identity', trust: 'identity', label: 'AppSync identity' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
