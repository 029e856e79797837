// Fields are picked by name.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const { name, email } = JSON.parse(event.body ?? '{}');
  // ok: no-mass-assignment
  await db.send(new PutCommand({ TableName: 'users', Item: { id: '1', name, email } }));
  return { statusCode: 201 };
}
