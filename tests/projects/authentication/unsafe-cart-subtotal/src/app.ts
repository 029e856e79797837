// `cart.subtotal` contains `sub` and is no identity.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ruleid: require-authentication
export const handler = async (event: APIGatewayProxyEventV2) => {
  const cart = JSON.parse(event.body ?? '{}');
  if (!cart.subtotal) return { statusCode: 400 };
  await db.send(new PutCommand({ TableName: 'orders', Item: { id: cart.id, total: cart.subtotal } }));
  return { statusCode: 201 };
};
