// Apollo Server: the context knows nobody when the token is bad, and no resolver asks.
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
const server = new ApolloServer<{ sub: string | undefined }>({
  typeDefs: 'type Query { ping: String } type Mutation { dropOrder(id: ID!): Boolean! }',
  resolvers: {
    Query: { ping: () => 'pong' },
    Mutation: {
      dropOrder: async (_parent, { id }: { id: string }) => {
        await db.send(new DeleteCommand({ TableName: 'orders', Key: { id } }));
        return true;
      },
    },
  },
});
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async ({ event }) => {
    const claims = await verifier.verify(event.headers.authorization ?? '').catch(() => undefined);
    return { sub: claims?.sub };
  },
});
