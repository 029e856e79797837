// Stored as it came.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const { name } = JSON.parse(event.body ?? '{}');
  await db.send(
    new PutCommand({
      TableName: 'users',
      Item: {
        id: '1',
        // ruleid: require-event-validation
        name,
      },
    }),
  );
  return { statusCode: 201 };
}
