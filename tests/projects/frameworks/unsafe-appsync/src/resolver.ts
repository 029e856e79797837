// A resolver of AppSync reads whatever is asked for.
import type { AppSyncIdentityCognito, AppSyncResolverEvent } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: AppSyncResolverEvent<{ id: string }>) => {
  const { sub } = event.identity as AppSyncIdentityCognito;
  console.log('asked by', sub);
  // ruleid: require-authorization
  const { Item } = await doc.send(new GetCommand({ TableName: 'orders', Key: { id: event.arguments.id } }));
  return Item;
};
