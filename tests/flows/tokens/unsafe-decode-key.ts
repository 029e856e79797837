// A claim of a decoded token is the key of an item.
import jwt from 'jsonwebtoken';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEvent } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEvent) => {
  const token = event.headers.Authorization?.split(' ')[1] ?? '';
  // ruleid: no-unverified-token
  const claims = jwt.decode(token) as { sub: string };
  const { Item } = await db.send(new GetCommand({ TableName: 'profiles', Key: { pk: claims.sub } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
