import { GetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
const userKey = (user: string) => `USER#${user}`;
export async function readItem(docs: DynamoDBDocumentClient, user: string, entity: string) {
  const { Item } = await docs.send(new GetCommand({ TableName: 'people', Key: { PK: userKey(user), SK: entity } }));
  return Item;
}
