// A resolver hands a search term to a statement with places; the count is an Int of the schema made a number.
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { Pool } from 'pg';

const pool = new Pool();

const typeDefs = `#graphql
  type Book { id: ID! title: String! }
  type Query { search(term: String!, first: Int!): [Book!]! }
`;

const resolvers = {
  Query: {
    search: async (_parent: unknown, { term, first }: { term: string; first: number }) => {
      const like = `%${term.replace(/[%_\\]/g, '\\$&')}%`;
      // ok: no-sql-injection
      const { rows } = await pool.query(`SELECT id, title FROM books WHERE title ILIKE $1 LIMIT ${Math.min(first, 50)}`, [like]);
      return rows;
    },
  },
};

const server = new ApolloServer({ typeDefs, resolvers });
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler());
