// The identity is asked for a name only.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AppSyncIdentityCognito, AppSyncResolverHandler } from 'aws-lambda';
const db = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler: AppSyncResolverHandler<{ id: string }, boolean> = async (event) => {
  const { username } = event.identity as AppSyncIdentityCognito;
  console.log(username);
  // ruleid: require-authorization
  await db.send(new DeleteCommand({ TableName: 'photos', Key: { id: event.arguments.id } }));
  return true;
};
