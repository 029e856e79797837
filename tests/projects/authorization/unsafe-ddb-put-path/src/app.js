// What the path names is written anew.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => {
  const { name } = JSON.parse(event.body);
  // ruleid: require-authorization
  await db.send(new PutCommand({ TableName: 'profiles', Item: { id: event.pathParameters.id, name } }));
  return { statusCode: 204 };
};
