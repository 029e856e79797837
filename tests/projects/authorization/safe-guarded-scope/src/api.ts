// A scope of the token is asked for.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const scopes = String(event.requestContext.authorizer.jwt.scopes ?? '').split(' ');
  if (!scopes.includes('notes:delete')) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'n', Key: { id: event.pathParameters!.id } }));
  return { statusCode: 204 };
};
