// An authorizer of JWT in front: keys with and without the caller, checks of owners and groups.
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
// ok: require-authentication
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const id = event.pathParameters?.id ?? '';
  // ruleid: require-authorization
  const { Item } = await db.send(new GetItemCommand({ TableName: 'orders', Key: { id: { S: id } } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
