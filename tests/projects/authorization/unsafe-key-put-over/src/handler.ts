// The body may hold another owner, which is put over the caller.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const key = Object.assign({ owner: event.requestContext.authorizer.jwt.claims.sub }, JSON.parse(event.body ?? '{}'));
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'addresses', Key: key }));
  return { statusCode: 204 };
};
