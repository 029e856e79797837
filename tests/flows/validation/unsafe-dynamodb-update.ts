// Values of an update.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const { title } = JSON.parse(event.body ?? '{}') as { title: string };
  await documents.send(
    new UpdateCommand({
      TableName: process.env['TABLE'],
      Key: { id: 'settings' },
      UpdateExpression: 'SET title = :title',
      // ruleid: require-event-validation
      ExpressionAttributeValues: { ':title': title },
    }),
  );
  return { statusCode: 204 };
}
