// A wrapper is named for it and asks for a header only.
import { withAuth } from './with-auth';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler = withAuth(async (event) => {
  await db.send(new PutItemCommand({ TableName: 'posts', Item: { text: { S: event.body ?? '' } } }));
  return { statusCode: 201 };
});
