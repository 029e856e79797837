// A property name of RequestItems is a table.
import { BatchGetItemCommand, DynamoDBClient, TransactWriteItemsCommand, paginateScan } from '@aws-sdk/client-dynamodb';

const client = new DynamoDBClient({});

export const handler = async (event) => {
  const { table, id } = JSON.parse(event.body);
  // ruleid: no-resource-injection
  await client.send(new BatchGetItemCommand({ RequestItems: { [table]: { Keys: [{ id: { S: id } }] } } }));
  // ruleid: no-resource-injection
  await client.send(new TransactWriteItemsCommand({ TransactItems: [{ Put: { TableName: table, Item: {} } }] }));
  const items = [];
  // ruleid: no-resource-injection
  for await (const page of paginateScan({ client }, { TableName: table })) items.push(...page.Items);
  return { statusCode: 200, body: JSON.stringify(items) };
};
