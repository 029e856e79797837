// A resolver of AppSync compares what it found.
import type { AppSyncIdentityCognito, AppSyncResolverEvent } from 'aws-lambda';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const doc = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event: AppSyncResolverEvent<{ id: string }>) => {
  // ok: require-authorization
  const { Item } = await doc.send(new GetCommand({ TableName: 'orders', Key: { id: event.arguments.id } }));
  if (Item?.owner !== (event.identity as AppSyncIdentityCognito).sub) throw new Error('forbidden');
  return Item;
};
