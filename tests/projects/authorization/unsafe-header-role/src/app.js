// A role from a header that nobody has verified.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  if (event.headers['x-user-role'] !== 'admin') return { statusCode: 403 };
  const { banner } = JSON.parse(event.body);
  // ruleid: require-authorization
  await db.send(new PutCommand({ TableName: 'settings', Item: { id: 'site', banner } }));
  return { statusCode: 204 };
};
