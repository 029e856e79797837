// The body becomes the item.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const user = JSON.parse(event.body ?? '{}');
  await db.send(
    new PutCommand({
      TableName: 'users',
      // ruleid: no-mass-assignment
      Item: user,
    }),
  );
  return { statusCode: 201 };
}
