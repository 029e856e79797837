// The transaction asks whether the caller is a member of the board.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';

const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE;

export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const me = event.requestContext.authorizer.jwt.claims.sub;
  const board = event.pathParameters!.id!;
  await doc.send(
    // ok: require-authorization
    new TransactWriteCommand({
      TransactItems: [
        { ConditionCheck: { TableName, Key: { pk: `B#${board}`, sk: `MEMBER#${me}` }, ConditionExpression: 'attribute_exists(pk)' } },
        { Update: { TableName, Key: { pk: `B#${board}`, sk: 'META' }, UpdateExpression: 'SET archived = :t', ExpressionAttributeValues: { ':t': true } } },
      ],
    }),
  );
  return { statusCode: 204 };
};
