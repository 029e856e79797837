// The update is built from the keys of the body.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
const db = new DynamoDBClient({});
export const handler = async (event: { body: string; pathParameters: { id: string } }) => {
  const changes = JSON.parse(event.body);
  const parts: string[] = [];
  const values: Record<string, unknown> = {};
  for (const key of Object.keys(changes)) {
    parts.push(`${key} = :${key}`);
    values[`:${key}`] = changes[key];
  }
  await db.send(new UpdateItemCommand({
    TableName: 'items',
    Key: marshall({ id: event.pathParameters.id }),
    // ruleid: no-nosql-injection
    UpdateExpression: 'SET ' + parts.join(', '),
    ExpressionAttributeValues: marshall(values),
  }));
  return { statusCode: 204 };
};
