// The status of something is not the status of the service.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
const db = new DynamoDBClient({});
// ruleid: require-authentication
export const handler = async (event) => {
  await db.send(
    new UpdateItemCommand({
      TableName: 'orders',
      Key: { id: { S: event.pathParameters.id } },
      UpdateExpression: 'SET s = :s',
      ExpressionAttributeValues: { ':s': { S: event.body } },
    }),
  );
  return { statusCode: 204 };
};
