// The handler does its work all the same.
import jwt from 'jsonwebtoken';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2) => {
  try {
    jwt.verify(event.headers.authorization ?? '', process.env.JWT_SECRET!, { algorithms: ['HS256'] });
  // ruleid: no-fail-open
  } catch (error) {
    console.error('invalid token', error);
  }
  await db.send(new DeleteCommand({ TableName: 'items', Key: { id: String(event.pathParameters?.id) } }));
  return { statusCode: 204 };
};
