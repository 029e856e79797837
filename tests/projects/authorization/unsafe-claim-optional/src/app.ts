// The owner is asked only where the sender wants that.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: any) => {
  const userId = event.queryStringParameters?.mine ? event.requestContext?.authorizer?.jwt?.claims?.sub : undefined;
  // ruleid: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'notes', Key: { id: event.pathParameters.id } }));
  if (userId && Item?.userId !== userId) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
