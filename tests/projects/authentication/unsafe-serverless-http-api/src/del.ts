// A route of an HTTP API without an authorizer deletes an item.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  await db.send(new DeleteCommand({ TableName: 'orders', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204 };
};
