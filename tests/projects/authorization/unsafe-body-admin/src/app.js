// The sender says that he is an administrator.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const body = JSON.parse(event.body);
  if (!body.isAdmin) return { statusCode: 403 };
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'members', Key: { id: event.pathParameters.id } }));
  return { statusCode: 204 };
};
