// The tenant is asked where a claim is there that not all callers have.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: any) => {
  const tenant = event.requestContext?.authorizer?.jwt?.claims?.['custom:tenant'];
  // ruleid: require-authorization
  const { Item } = await db.send(new GetCommand({ TableName: 'notes', Key: { id: event.pathParameters.id } }));
  if (tenant && Item?.tenant !== tenant) return { statusCode: 403 };
  return { statusCode: 200, body: JSON.stringify(Item) };
};
