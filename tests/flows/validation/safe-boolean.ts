// Whether it was set.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const { subscribe } = JSON.parse(event.body ?? '{}') as { subscribe: unknown };
  // ok: require-event-validation
  await documents.send(new PutCommand({ TableName: process.env['TABLE'], Item: { id: 'me', subscribe: subscribe === true } }));
}
