// Money is moved between accounts.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const { to, amount } = JSON.parse(event.body ?? '{}');
  const from = event.pathParameters!.from;
  await client.send(
    // ok: require-authorization
    new TransactWriteCommand({
      TransactItems: [
        { ConditionCheck: { TableName: 'owners', Key: { account: from }, ConditionExpression: 'holder = :me', ExpressionAttributeValues: { ':me': me } } },
        { Update: { TableName: 'accounts', Key: { id: from }, UpdateExpression: 'SET balance = balance - :a', ExpressionAttributeValues: { ':a': amount } } },
      ],
    }),
  );
  return { statusCode: 204 };
};
