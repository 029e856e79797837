// Keys and items of a written table.
import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async (event) => {
  const { id, name } = JSON.parse(event.body);
  // ok: no-resource-injection
  await client.send(new BatchGetItemCommand({ RequestItems: { [process.env.TABLE]: { Keys: [{ id: { S: id } }] } } }));
  // ok: no-resource-injection
  await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: 'users', Item: { id: { S: id }, name: { S: name } } } }] }));
  return { statusCode: 204 };
};
