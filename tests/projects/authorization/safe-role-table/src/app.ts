// A table of permissions is asked with the role of the token.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
import { can, type Role } from './permissions';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  const role = event.requestContext.authorizer.jwt.claims.role as Role;
  if (!can(role, 'delete')) return { statusCode: 403 };
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'users', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204 };
};
