// The caller is part of the key.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const { sub } = event.requestContext.authorizer.jwt.claims;
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: process.env.TABLE, Key: { pk: `USER#${sub}`, sk: `INVOICE#${event.pathParameters?.id}` } }));
  return { statusCode: 200, body: JSON.stringify(Item ?? null) };
};
