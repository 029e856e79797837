// Machines call with IAM.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandlerV2 = async (event) => {
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
