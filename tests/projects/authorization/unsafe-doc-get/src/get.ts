// An item is read by the path alone.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ruleid: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: process.env.TABLE, Key: { id: event.pathParameters?.id } }));
  if (!Item) return { statusCode: 404, body: '' };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
