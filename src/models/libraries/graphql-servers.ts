import type { LibraryModel } from '../schema.ts';

/** What a context holds of whoever calls. */
const knownCaller = 'Member[user,session,auth,userId,sub,claims,currentUser,principal,viewer,identity]';

/** Apollo Server: the second parameter of a resolver holds the arguments. */
export const apolloServer = {
  package: ['@apollo/server', 'apollo-server', 'apollo-server-lambda', 'apollo-server-express'],
  evidence: 'https://www.apollographql.com/docs/apollo-server/data/resolvers',
  types: [
    { name: 'apollo.Server', path: 'Member[ApolloServer].Instance', declared: ['ApolloServer'] },
    { name: 'graphql.Resolvers', path: 'Member[ApolloServer].Argument[0].Member[resolvers]', role: 'resolvers' },
    { name: 'graphql.Resolvers', path: 'Member[ApolloServer].Argument[0].Member[resolvers].ArrayElement' },
    { name: 'graphql.RootType', type: 'graphql.Resolvers', path: 'Member[Query,Mutation,Subscription]' },
  ],
  natives: [
    { path: 'Member[ApolloServer].Argument[0].Member[context]', native: 'precedes' },
    { type: 'apollo.Server', path: 'Member[addPlugin]', native: 'keeps-middleware' },
  ],
  sources: [
    {
      type: 'graphql.Resolvers',
      path: `AnyMember.AnyMember.Parameter[2].${knownCaller}`,
      trust: 'identity',
      label: 'the caller as the context knows him',
    },
    { type: 'graphql.Resolvers', path: 'AnyMember.AnyMember.Parameter[1]', label: 'GraphQL argument' },
    { type: 'graphql.Resolvers', path: 'AnyMember.AnyMember.Member[resolve,subscribe].Parameter[1]', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;

/** Schemas made of definitions and resolvers. */
export const graphqlTools = {
  package: ['@graphql-tools/schema', 'graphql-tools'],
  evidence: 'https://the-guild.dev/graphql/tools/docs/generate-schema',
  types: [
    { name: 'graphql.Resolvers', path: 'Member[makeExecutableSchema].Argument[0].Member[resolvers]' },
    { name: 'graphql.Resolvers', path: 'Member[makeExecutableSchema].Argument[0].Member[resolvers].ArrayElement' },
  ],
} as const satisfies LibraryModel;

/** GraphQL Yoga: schemas, and a context function that sees the web request. */
export const graphqlYoga = {
  package: 'graphql-yoga',
  evidence: 'https://the-guild.dev/graphql/yoga-server/docs/features/schema',
  types: [
    { name: 'graphql.Resolvers', path: 'Member[createSchema].Argument[0].Member[resolvers]' },
    { name: 'graphql.Resolvers', path: 'Member[createSchema].Argument[0].Member[resolvers].ArrayElement' },
    { name: 'web.IncomingRequest', path: 'Member[createYoga].Argument[0].Member[context].Parameter[0].Member[request]' },
  ],
} as const satisfies LibraryModel;

/** Schemas of a federation. */
export const apolloSubgraph = {
  package: ['@apollo/subgraph', '@apollo/federation'],
  evidence: 'https://www.apollographql.com/docs/apollo-server/using-federation/api/apollo-subgraph',
  types: [
    { name: 'graphql.Resolvers', path: 'Member[buildSubgraphSchema].Argument[0].Member[resolvers]' },
    { name: 'graphql.Resolvers', path: 'Member[buildSubgraphSchema].Argument[0].ArrayElement.Member[resolvers]' },
  ],
} as const satisfies LibraryModel;

/** Resolvers of GraphQL's reference implementation: in field configurations, and as methods of the root value. */
export const graphqlJs = {
  package: 'graphql',
  evidence: 'https://graphql.org/graphql-js/object-types/',
  sources: [
    {
      path: 'Member[GraphQLObjectType].Argument[0].Member[fields].AnyMember.Member[resolve,subscribe].Parameter[1]',
      label: 'GraphQL argument',
    },
    { path: 'Member[graphql,graphqlSync].Argument[0].Member[rootValue].AnyMember.Parameter[0]', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;

/** Pothos: fields made by builders inside callbacks. */
export const pothos = {
  package: '@pothos/core',
  evidence: 'https://pothos-graphql.dev/docs/guide/args',
  types: [
    { name: 'pothos.Builder', path: 'Instance' },
    {
      name: 'pothos.FieldBuilder',
      type: 'pothos.Builder',
      path: 'Member[queryField,mutationField,subscriptionField,objectField].Argument[1..].Parameter[0]',
    },
    { name: 'pothos.FieldBuilder', type: 'pothos.Builder', path: 'Member[queryFields,mutationFields].Argument[0].Parameter[0]' },
    {
      name: 'pothos.FieldBuilder',
      type: 'pothos.Builder',
      path: 'Member[queryType,mutationType,objectType].Argument[0..].Member[fields].Parameter[0]',
    },
  ],
  sources: [
    {
      type: 'pothos.FieldBuilder',
      path: 'Member[field,string,int,float,boolean,id,stringList,intList].Argument[0..].Member[resolve].Parameter[1]',
      label: 'GraphQL argument',
    },
  ],
} as const satisfies LibraryModel;

/** Fields of Pothos that its plugins for Prisma and Relay add. */
export const pothosPlugins = {
  package: ['@pothos/plugin-prisma', '@pothos/plugin-relay'],
  evidence: 'https://pothos-graphql.dev/docs/plugins/prisma/objects',
  types: [{ name: 'pothos.FieldBuilder', type: 'pothos.Builder', path: 'Member[prismaObject].Argument[1].Member[fields].Parameter[0]' }],
  sources: [
    {
      type: 'pothos.FieldBuilder',
      path: 'Member[prismaField,prismaConnection].Argument[0..].Member[resolve].Parameter[2]',
      label: 'GraphQL argument',
    },
    { type: 'pothos.FieldBuilder', path: 'Member[connection].Argument[0].Member[resolve].Parameter[1]', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;

/** Mercurius: a plugin of Fastify with resolvers. */
export const mercurius = {
  package: 'mercurius',
  evidence: 'https://mercurius.dev/#/docs/api/options',
  types: [
    {
      name: 'graphql.Resolvers',
      type: 'fastify.App',
      path: 'Member[register].Argument[1].Member[resolvers]',
      declared: ['IResolvers'],
    },
    { name: 'graphql.Resolvers', type: 'fastify.App', path: 'Member[graphql].Member[defineResolvers].Argument[0]' },
  ],
} as const satisfies LibraryModel;

/** Nexus: fields that are made by builders inside of callbacks. */
export const nexus = {
  package: 'nexus',
  evidence: 'https://nexusjs.org/docs/api/query-field',
  types: [
    {
      name: 'nexus.Fields',
      path: 'Member[objectType,queryType,mutationType,subscriptionType,extendType].Argument[0].Member[definition].Parameter[0]',
    },
    { name: 'nexus.Fields', path: 'Member[queryField,mutationField].Argument[0].Parameter[0]' },
    { name: 'nexus.Fields', type: 'nexus.Fields', path: 'Member[list,nonNull,nullable]' },
  ],
  sources: [
    {
      type: 'nexus.Fields',
      path: 'Member[field,string,int,float,boolean,id,connectionField].Argument[0..].Member[resolve,subscribe].Parameter[1]',
      label: 'GraphQL argument',
    },
    { path: 'Member[queryField,mutationField,subscriptionField].Argument[1].Member[resolve].Parameter[1]', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;

/** Servers that are given a schema and an object whose methods answer its fields. */
export const rootValues = {
  package: [
    'express-graphql',
    'koa-graphql',
    'graphql-http',
    'graphql-http/lib/use/express',
    'graphql-http/lib/use/fetch',
    'graphql-http/lib/use/http',
    'graphql-http/lib/use/koa',
    'graphql-http/lib/use/fastify',
    'graphql-http/lib/use/@netlify/functions',
  ],
  evidence: 'https://github.com/graphql/graphql-http#with-express',
  sources: [
    { path: 'Member[graphqlHTTP,createHandler].Argument[0].Member[rootValue].AnyMember.Parameter[0]', label: 'GraphQL argument' },
    { path: 'Argument[0].Member[rootValue].AnyMember.Parameter[0]', label: 'GraphQL argument' },
  ],
} as const satisfies LibraryModel;
