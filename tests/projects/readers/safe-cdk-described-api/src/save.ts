// An API of CDK that a description makes, whose operation asks for a token of a user pool.
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandler } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const handler: APIGatewayProxyHandler = async (event) => {
  const { text } = JSON.parse(event.body!) as { text: string };
  await db.send(new PutCommand({ TableName: 'notes', Item: { id: crypto.randomUUID(), text: String(text) } }));
  return { statusCode: 201, body: '' };
};
