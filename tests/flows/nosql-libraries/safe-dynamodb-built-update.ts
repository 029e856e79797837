// The update is built from positions; keys and values are given apart.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
const db = new DynamoDBClient({});
export const handler = async (event: { body: string; pathParameters: { id: string } }) => {
  const changes = JSON.parse(event.body);
  const keys = Object.keys(changes);
  // ok: no-nosql-injection
  await db.send(new UpdateItemCommand({
    TableName: 'items',
    Key: marshall({ id: event.pathParameters.id }),
    UpdateExpression: `SET ${keys.map((_, i) => `#k${i} = :v${i}`).join(', ')}`,
    ExpressionAttributeNames: keys.reduce((all, k, i) => ({ ...all, [`#k${i}`]: k }), {}),
    ExpressionAttributeValues: marshall(keys.reduce((all, k, i) => ({ ...all, [`:v${i}`]: changes[k] }), {})),
  }));
  return { statusCode: 204 };
};
