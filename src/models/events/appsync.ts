import type { EventModel } from '../event-rows.ts';

/** A call of an AppSync resolver. */
export const appsyncEvent = {
  trigger: 'appsync',
  title: 'AppSync resolver call',
  evidence: 'https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html',
  eventTypes: ['AppSyncResolverEvent'],
  handlerTypes: ['AppSyncResolverHandler'],
  partTypes: { AppSyncResolverEventHeaders: 'request.headers', AppSyncIdentity: 'identity' },
  fields: [
    { path: 'arguments.*', trust: 'attacker', label: 'AppSync argument' },
    { path: 'source', trust: 'attacker', label: 'AppSync parent object' },
    { path: 'request.headers.*', trust: 'attacker', label: 'AppSync request header', isText: true },
    { path: 'request.domainName', trust: 'trusted', label: 'AppSync domain' },
    { path: 'info.variables', trust: 'attacker', label: 'GraphQL variable' },
    { path: 'info.selectionSetGraphQL', trust: 'attacker', label: 'GraphQL selection', isText: true },
    { path: 'info.selectionSetList', trust: 'trusted', label: 'GraphQL selection' },
    { path: 'info.fieldName', trust: 'trusted', label: 'GraphQL field name' },
    { path: 'info.parentTypeName', trust: 'trusted', label: 'GraphQL type name' },
    { path: 'stash', trust: 'trusted', label: 'AppSync stash' },
    { path: 'prev', trust: 'trusted', label: 'result of the previous function' },
    { path: 'identity', trust: 'identity', label: 'AppSync identity' },
  ],
  answer: 'lambda.GraphAnswer',
  unlisted: 'trusted',
} as const satisfies EventModel;
