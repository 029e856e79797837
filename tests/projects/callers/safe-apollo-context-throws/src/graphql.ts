// Apollo Server: the context refuses callers whose token does not verify.
import { ApolloServer } from '@apollo/server';
import { startServerAndCreateLambdaHandler, handlers } from '@as-integrations/aws-lambda';
import { GraphQLError } from 'graphql';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';

const verifier = CognitoJwtVerifier.create({ userPoolId: 'eu-west-1_abc', tokenUse: 'access', clientId: 'web' });
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
const server = new ApolloServer<{ sub: string }>({
  typeDefs: 'type Query { orders: [String!]! }',
  resolvers: {
    Query: {
      // ok: require-authentication
      orders: async (_parent, _args, { sub }) => {
        const { Items } = await db.send(
          new QueryCommand({ TableName: 'orders', KeyConditionExpression: 'pk = :p', ExpressionAttributeValues: { ':p': sub } }),
        );
        return (Items ?? []).map((item) => item.id);
      },
    },
  },
});
// ok: require-authentication
export const handler = startServerAndCreateLambdaHandler(server, handlers.createAPIGatewayProxyEventV2RequestHandler(), {
  context: async ({ event }) => {
    try {
      const { sub } = await verifier.verify((event.headers.authorization ?? '').replace(/^Bearer /, ''));
      return { sub };
    } catch {
      throw new GraphQLError('not signed in', { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
    }
  },
});
