// The transaction asks whether the caller is there, not whether the board is his.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE;

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const board = event.pathParameters!.id!;
  await doc.send(
    // ruleid: require-authorization
    new TransactWriteCommand({
      TransactItems: [
        { ConditionCheck: { TableName, Key: { pk: 'USERS', sk: `USER#${me}` }, ConditionExpression: 'attribute_exists(pk)' } },
        { Update: { TableName, Key: { pk: `B#${board}`, sk: 'META' }, UpdateExpression: 'SET archived = :t', ExpressionAttributeValues: { ':t': true } } },
      ],
    }),
  );
  return { statusCode: 204 };
};
