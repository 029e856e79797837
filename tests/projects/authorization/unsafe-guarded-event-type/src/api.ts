// A token was verified, and nobody asks whose note it is.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'photos', Key: { id: event.pathParameters?.id } }));
  return { statusCode: 204, body: '' };
};
