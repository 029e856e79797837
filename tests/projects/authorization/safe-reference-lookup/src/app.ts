// A product is looked up, and its price becomes part of an own order.
import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { productId } = JSON.parse(event.body ?? '{}');
  // ok: require-authorization
  const { Item: product } = await db.send(new GetCommand({ TableName: 'products', Key: { id: String(productId) } }));
  if (!product) return { statusCode: 404 };
  const id = randomUUID();
  await db.send(new PutCommand({ TableName: 'orders', Item: { id, product: product.id, price: product.price, customer: event.requestContext.authorizer.jwt.claims.sub } }));
  return { statusCode: 201, body: JSON.stringify({ id }) };
};
