import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = new DynamoDBClient({});
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const id = event.pathParameters?.id ?? '';
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  const { Item } = await db.send(new GetItemCommand({ TableName: 'orders', Key: { id: { S: id }, owner: { S: sub } } }));
  return { statusCode: 200, body: JSON.stringify(Item) };
};
