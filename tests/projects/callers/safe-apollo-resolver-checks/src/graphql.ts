// Apollo Server: the context knows nobody for a bad token, and the resolver asks.
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { GraphQLError } from 'graphql';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { Pool } from 'pg';
const pool = new Pool();
const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
// ok: require-authentication, require-authorization
const server = new ApolloServer<{ user?: { sub: string } | undefined }>({
  typeDefs: 'type Query { ping: String } type Mutation { dropOrder(id: ID!): Boolean! }',
  resolvers: {
    Query: { ping: () => 'pong' },
    Mutation: {
      dropOrder: async (_parent, { id }: { id: string }, { user }) => {
        if (!user) throw new GraphQLError('sign in');
        await pool.query('DELETE FROM orders WHERE id = $1 AND owner = $2', [id, user.sub]);
        return true;
      },
    },
  },
});
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async ({ event }) => ({ user: await verifier.verify(event.headers.authorization ?? '').catch(() => undefined) }),
});
