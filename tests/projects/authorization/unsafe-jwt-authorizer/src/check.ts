import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
class Forbidden extends Error {}
async function findOrder(id: string) {
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'orders', Key: { id } }));
  return Item;
}
function assertOwner(order: { owner?: string } | undefined, user: string) {
  if (order === undefined || order.owner !== user) throw new Forbidden();
}
export const handler = async (event: APIGatewayProxyEventV2WithJWTAuthorizer) => {
  const id = Number(event.pathParameters?.id ?? '');
  const sub = String(event.requestContext.authorizer.jwt.claims.sub);
  // ok: require-authorization
  const order = await findOrder(String(id));
  assertOwner(order, sub);
  return { statusCode: 200, body: JSON.stringify(order) };
};
