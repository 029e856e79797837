// A resolver of AppSync that only signed-in users come through; whose photo it is nobody asks.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AppSyncIdentityCognito, AppSyncResolverHandler } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: AppSyncResolverHandler<{ id: string }, boolean> = async (event) => {
  const { sub } = event.identity as AppSyncIdentityCognito;
  if (!sub) throw new Error('not signed in');
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'photos', Key: { id: event.arguments.id } }));
  return true;
};
