// A resolver hands a search term to a data source in the context.
import { ApolloServer } from '@apollo/server';
import { handlers, startServerAndCreateLambdaHandler } from '@as-integrations/aws-lambda';
import { BookSource } from './book-source';

interface Context { books: BookSource }

const typeDefs = `#graphql
  type Book { id: ID! title: String! }
  type Query { search(term: String!, first: Int!): [Book!]! }
`;

const resolvers = {
  Query: {
    search: (_parent: unknown, { term, first }: { term: string; first: number }, { books }: Context) =>
      // ruleid: no-sql-injection
      books.search({ term, first }),
  },
};

const server = new ApolloServer<Context>({ typeDefs, resolvers });

export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async () => ({ books: new BookSource() }),
});
