// The attribute never changes.
import { DynamoDBClient, DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEvent) => {
  const claims = event.requestContext.authorizer?.claims;
  if (claims['custom:role'] !== 'admin') return { statusCode: 403, body: '' };
  // ok: require-authorization
  await db.send(new DeleteItemCommand({ TableName: 'settings', Key: { id: { S: 'banner' } } }));
  return { statusCode: 204, body: '' };
};
