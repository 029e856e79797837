// A schema first.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { z } from 'zod';

const schema = z.object({ name: z.string().max(100) });
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));

export async function handler(event: APIGatewayProxyEventV2) {
  const { name } = schema.parse(JSON.parse(event.body ?? '{}'));
  // ok: require-event-validation
  await db.send(new PutCommand({ TableName: 'users', Item: { id: '1', name } }));
  return { statusCode: 201 };
}
