// Who owns an item is no secret.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { id: event.pathParameters?.id } }));
  // ok: no-timing-unsafe-compare
  if (Item?.owner !== event.requestContext.authorizer.jwt.claims.sub) return { statusCode: 404 };
  const body = JSON.parse(event.body ?? '{}');
  // ok: no-timing-unsafe-compare
  if (Item?.version !== body.version) return { statusCode: 409 };
  return { statusCode: 200 };
};
