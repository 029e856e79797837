import type { LibraryModel } from '../schema.ts';

/** GraphQL: the second parameter of a resolver. */
export const graphqlServers = {
  package: [
    '@apollo/server',
    'apollo-server-lambda',
    'apollo-server',
    'graphql-yoga',
    '@graphql-tools/schema',
    'graphql-tools',
    'mercurius',
  ],
  evidence: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  sources: [
    { path: 'Member[ApolloServer].Argument[0].Member[resolvers].AnyMember.AnyMember.Parameter[1]', label: 'GraphQL argument' },
    {
      path: 'Member[makeExecutableSchema,createSchema].Argument[0].Member[resolvers].AnyMember.AnyMember.Parameter[1]',
      label: 'GraphQL argument',
    },
    {
      path: 'Member[makeExecutableSchema,createSchema].Argument[0].Member[resolvers].AnyMember.AnyMember.Member[resolve].Parameter[1]',
      label: 'GraphQL argument',
    },
  ],
} as const satisfies LibraryModel;
