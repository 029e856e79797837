// The authorizer asks for a scope.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyHandlerV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler: APIGatewayProxyHandlerV2WithJWTAuthorizer = async (event) => {
  // ok: require-authorization
  await db.send(new PutItemCommand({ TableName: 'banners', Item: { id: { S: 'banner' }, text: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
};
