import type { EventModel } from '../event-rows.ts';

/** A call of a resolver of an Amplify GraphQL API. */
export const amplifyResolverEvent = {
  trigger: 'amplify-resolver',
  title: 'Amplify GraphQL resolver call',
  evidence: 'https://docs.amplify.aws/gen1/javascript/build-a-backend/graphqlapi/custom-business-logic/',
  eventTypes: ['AmplifyGraphQlResolverEvent'],
  handlerTypes: ['AmplifyGraphQlResolverHandler'],
  fields: [
    { path: 'arguments.*', trust: 'attacker', label: 'AppSync argument' },
    { path: 'source', trust: 'attacker', label: 'AppSync parent object' },
    { path: 'request.headers.*', trust: 'attacker', label: 'AppSync request header', isText: true },
    { path: 'request.domainName', trust: 'trusted', label: 'AppSync domain' },
    { path: 'typeName', trust: 'trusted', label: 'GraphQL type name' },
    { path: 'fieldName', trust: 'trusted', label: 'GraphQL field name' },
    { path: 'prev', trust: 'trusted', label: 'result of the previous function' },
    { path: 'identity', trust: 'identity', label: 'AppSync identity' },
  ],
  unlisted: 'trusted',
} as const satisfies EventModel;
