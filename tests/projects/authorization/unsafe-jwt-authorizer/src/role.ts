import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const groups = String(event.requestContext.authorizer.jwt.claims['cognito:groups'] ?? '');
  if (!groups.split(' ').includes('admin')) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'orders', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204 };
};
