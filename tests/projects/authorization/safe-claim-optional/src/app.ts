// The owner is asked where a claim is there that all callers have whom the authorizer lets through.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: any) => {
  const userId = event.requestContext?.authorizer?.jwt?.claims?.sub;
  // ok: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'notes', Key: { id: event.pathParameters.id } }));
  if (userId && Item?.userId !== userId) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
