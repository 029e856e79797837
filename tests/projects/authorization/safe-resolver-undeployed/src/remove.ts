// A resolver of AppSync deletes only what is below the key of its caller.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AppSyncIdentityCognito, AppSyncResolverHandler } from 'aws-lambda';

const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: AppSyncResolverHandler<{ id: string }, boolean> = async (event) => {
  const { sub } = event.identity as AppSyncIdentityCognito;
  if (!sub) throw new Error('not signed in');
  // ok: require-authorization
  await db.send(new DeleteCommand({ TableName: 'photos', Key: { owner: sub, id: event.arguments.id } }));
  return true;
};
