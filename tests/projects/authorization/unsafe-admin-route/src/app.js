// A route of administration that asks for no role.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, DeleteCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async () => {
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'flags', Key: { id: 'maintenance' } }));
  return { statusCode: 204 };
};
