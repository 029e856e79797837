// An API of AppSync that asks for a token of a user pool.
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { AppSyncIdentityCognito, AppSyncResolverHandler } from 'aws-lambda';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
// ok: require-authentication
export const handler: AppSyncResolverHandler<{ id: string }, boolean> = async (event) => {
  const { sub } = event.identity as AppSyncIdentityCognito;
  await client.send(new DeleteCommand({ TableName: 'posts', Key: { owner: sub, id: event.arguments.id } }));
  return true;
};
