// Resolvers of Apollo, Yoga and GraphQL Tools get the arguments second.
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { createSchema, createYoga } from 'graphql-yoga';
import { Pool } from 'pg';

const pool = new Pool();
const resolvers = {
  Query: {
    async book(_parent: unknown, args: { title: string }) {
      // ruleid: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${args.title}'`);
    },
    books: {
      resolve: async (_parent: unknown, { author }: { author: string }) => {
        // ruleid: no-sql-injection
        await pool.query(`SELECT * FROM t WHERE x = '${author}'`);
      },
    },
  },
  Book: {
    async pages(parent: { id: string }) {
      // ok: no-sql-injection
      await pool.query(`SELECT * FROM t WHERE x = '${parent.id}'`);
    },
  },
};
export const schema = makeExecutableSchema({ typeDefs: '', resolvers });
const server = new ApolloServer({
  typeDefs: '',
  resolvers: {
    Mutation: {
      addBook: async (_: unknown, { title }: { title: string }) => {
        // ruleid: no-sql-injection
        await pool.query(`SELECT * FROM t WHERE x = '${title}'`);
      },
    },
  },
});
export const graphqlHandler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async ({ event }) => {
    // ruleid: no-sql-injection
    await pool.query(`SELECT * FROM t WHERE x = '${event.headers['x-tenant']}'`);
    return {};
  },
});
export const yoga = createYoga({
  schema: createSchema({
    typeDefs: '',
    resolvers: {
      Query: {
        async hello(_: unknown, args: { name: string }) {
          // ruleid: no-sql-injection
          await pool.query(`SELECT * FROM t WHERE x = '${args.name}'`);
        },
      },
    },
  }),
});
