// A group of the token decides.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
function hasGroup(event: APIGatewayProxyEvent, group: string): boolean {
  const raw = event.requestContext.authorizer?.claims['cognito:groups'] ?? '';
  const groups = Array.isArray(raw) ? raw : String(raw).split(',');
  return groups.includes(group);
}
export const handler = async (event: APIGatewayProxyEvent): Promise<APIGatewayProxyResult> => {
  if (!hasGroup(event, 'Admins')) return { statusCode: 403, body: 'Forbidden' };
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'users', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204, body: '' };
};
