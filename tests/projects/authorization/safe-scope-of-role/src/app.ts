// A filter that lacks the owner where the caller's role lets him see all.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: any) => {
  const { sub, role } = event.requestContext.authorizer.jwt.claims;
  const scope: { ownerId?: string } = role === 'admin' ? {} : { ownerId: sub };
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'notes', Key: { id: event.pathParameters.id } }));
  if (scope.ownerId && Item?.createdBy !== scope.ownerId) return { statusCode: 404 };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
